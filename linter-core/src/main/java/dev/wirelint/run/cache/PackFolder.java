package dev.wirelint.run.cache;

import dev.wirelint.run.cache.PackWriter.NewEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A folder with one pack, into which what is new is written now and then, so that a run that is cut off keeps most of
 * its work. An entry that was damaged fails its checksum and is taken for missing. Safe for use by many threads and
 * many processes.
 */
final class PackFolder {
    static final String PACK = "stories.pack";

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    /** What waits to be written is at most so much, and after the first moments of a run an eighth of its time old. */
    private static final long MOST_WAITING = 4L << 20;

    private static final long FIRST_MOMENTS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int SHARE_OF_RUN = 8;

    private static final long MOST = 512L << 20;
    private static final int MANY_BATCHES = 48;
    private static final int DAYS_UNUSED = 30;

    /** An entry that is used is marked as young no more often than this. */
    private static final int DAYS_YOUNG = 5;

    private final Path file;
    private final AtomicInteger damaged = new AtomicInteger();
    private final long opened = System.nanoTime();
    private final List<NewEntry> waiting = new ArrayList<>();
    private long bytesWaiting;
    private long written = System.nanoTime();
    private volatile Pack pack = Pack.empty();
    private @Nullable Thread renewal;

    private PackFolder(Path file) {
        this.file = file;
    }

    /**
     * Opens the folder and makes it where there is none; what it holds of unpublished copy is its owner's alone.
     *
     * @throws IOException where it cannot be written
     */
    static PackFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, OWNER_ALONE);
            }
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("may not be written");
        }
        return new PackFolder(folder.resolve(PACK));
    }

    Path folder() {
        return file.resolveSibling("");
    }

    /** Takes note of what was written since, here and by others. */
    void refresh() {
        try {
            if (pack.count() > 0 && pack.isAllOf(file)) {
                return;
            }
            pack = Pack.open(file);
            damaged.addAndGet(pack.damaged());
        } catch (IOException e) {
            damaged.incrementAndGet();
        }
    }

    /** What a file looked like that has this key; negative where nobody knows. */
    int look(CacheKey key) {
        return pack.look(key);
    }

    Optional<IndexRow> find(CacheKey key, Predicate<IndexRow> wanted) {
        return pack.find(key, wanted);
    }

    Optional<IndexRow> unchanged(long story, FileStamp stamp, Predicate<IndexRow> wanted) {
        return pack.unchanged(story, stamp, wanted);
    }

    /** The bytes of an entry; empty where they are not whole. */
    Optional<byte[]> bytes(IndexRow row) {
        try {
            byte[] bytes = pack.bytes(row);
            if (today() - row.day() > DAYS_YOUNG) {
                again(row, row.stamp());
            }
            return Optional.of(bytes);
        } catch (IOException | IllegalArgumentException e) {
            damaged.incrementAndGet();
            return Optional.empty();
        }
    }

    /** Notes that what stands in an entry holds for a file as it is now. */
    void again(IndexRow row, FileStamp stamp) {
        add(
                new IndexRow(row.kind(), row.key(), row.story(), stamp, row.offset(), row.length(), row.sum(), today()),
                new byte[0]);
    }

    /** Keeps an entry; where the disk is full or the folder is gone by now, the next run does the work again. */
    void keep(int kind, CacheKey key, long story, FileStamp stamp, byte[] bytes) {
        add(new IndexRow(kind, key, story, stamp, 0, bytes.length, Pack.sum(bytes), today()), bytes);
    }

    private synchronized void add(IndexRow row, byte[] bytes) {
        waiting.add(new NewEntry(row, bytes));
        bytesWaiting += bytes.length;
        long now = System.nanoTime();
        long patience = Math.max(FIRST_MOMENTS, (now - opened) / SHARE_OF_RUN);
        if (bytesWaiting > MOST_WAITING || now - written > patience) {
            write();
        }
    }

    private synchronized void write() {
        if (!waiting.isEmpty()) {
            try {
                new PackWriter(file).add(waiting, pack);
            } catch (IOException e) {
                // The next run does the work again.
            }
        }
        waiting.clear();
        bytesWaiting = 0;
        written = System.nanoTime();
    }

    /** Counts an entry that cannot be used. */
    void discard() {
        damaged.incrementAndGet();
    }

    int damaged() {
        return damaged.get();
    }

    /** Writes what waits, and where it is due begins to write the pack anew. */
    synchronized void sweep() {
        boolean wrote = !waiting.isEmpty();
        write();
        if (renewal == null && (damaged() > 0 || (wrote && isDue()))) {
            renewal = new Thread(this::renew, "cache");
            renewal.setDaemon(true);
            renewal.start();
        }
    }

    /** Waits for what {@link #sweep} has begun. */
    void settle() {
        Thread begun;
        synchronized (this) {
            begun = renewal;
            renewal = null;
        }
        if (begun != null) {
            try {
                begun.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isDue() {
        try {
            Pack now = Pack.open(file);
            return now.batches() > MANY_BATCHES || now.end() > MOST || isOld(now);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOld(Pack pack) {
        int oldest = today() - DAYS_UNUSED;
        for (int i = 0; i < pack.count(); i++) {
            if (pack.row(i).day() < oldest) {
                return true;
            }
        }
        return false;
    }

    private void renew() {
        try {
            new PackWriter(file).renew(today() - DAYS_UNUSED, MOST);
        } catch (IOException e) {
            // Another run does it.
        }
    }

    static int today() {
        return (int) TimeUnit.MILLISECONDS.toDays(System.currentTimeMillis());
    }
}
