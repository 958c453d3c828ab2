package dev.wirelint.run.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;

/**
 * A folder of small files, one an entry, each under a name that says all that decides what it holds. An entry is
 * written beside its place and then takes its name, so that it is whole or not there, whoever else reads or writes and
 * whenever a run is cut off; one that was damaged since fails its checksum and is taken for missing. Safe for use by
 * many threads and many processes.
 */
final class CacheFolder {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");
    private static final int HEAD = Long.BYTES;

    /** An entry that is used is marked as young no more often than this. */
    private static final Duration FRESH = Duration.ofHours(12);

    private final Path folder;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger damaged = new AtomicInteger();
    private final String mine = "." + ProcessHandle.current().pid() + "-";

    private CacheFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the folder and makes it where there is none; what it holds of unpublished copy is its owner's alone.
     *
     * @throws IOException where it cannot be written
     */
    static CacheFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, OWNER_ALONE);
            }
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("may not be written");
        }
        return new CacheFolder(folder);
    }

    boolean has(CacheKey key, String kind) {
        return Files.exists(file(key, kind));
    }

    /** The bytes of an entry; empty where there is none that is whole. */
    Optional<byte[]> find(CacheKey key, String kind) {
        Path file = file(key, kind);
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length < HEAD || ByteBuffer.wrap(all).getLong() != sum(all, HEAD)) {
                discard(key, kind);
                return Optional.empty();
            }
            keepYoung(file);
            byte[] bytes = new byte[all.length - HEAD];
            System.arraycopy(all, HEAD, bytes, 0, bytes.length);
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            damaged.incrementAndGet();
            return Optional.empty();
        }
    }

    /** Keeps an entry; where the disk is full or the folder is gone by now, the next run does the work again. */
    void keep(CacheKey key, String kind, byte[] bytes) {
        int number = written.incrementAndGet();
        Path file = file(key, kind);
        Path fresh = file.resolveSibling(mine + number + Sweep.UNFINISHED);
        ByteBuffer all = ByteBuffer.allocate(HEAD + bytes.length);
        all.putLong(sum(bytes, 0)).put(bytes);
        try {
            Files.createDirectories(folder.resolve(shelf(key)));
            Files.write(fresh, all.array());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget(fresh);
        }
    }

    /** Takes out an entry that cannot be used. */
    void discard(CacheKey key, String kind) {
        damaged.incrementAndGet();
        forget(file(key, kind));
    }

    int damaged() {
        return damaged.get();
    }

    /** Lets what is old go, now and then. */
    void sweep() {
        new Sweep(folder).runWhenDue(written.get());
    }

    private Path file(CacheKey key, String kind) {
        return folder.resolve(shelf(key)).resolve(key.hex().substring(2) + "." + kind);
    }

    private static String shelf(CacheKey key) {
        return key.hex().substring(0, 2);
    }

    private static void keepYoung(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FRESH))) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(now));
            } catch (IOException e) {
                // It is read all the same; it leaves earlier than it had to.
            }
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The sweep comes by again.
        }
    }

    private static long sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue() << Integer.SIZE ^ (bytes.length - from);
    }
}
