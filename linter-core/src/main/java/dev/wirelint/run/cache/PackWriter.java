package dev.wirelint.run.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a pack, one process and one thread at a time; whoever reads it meanwhile sees what there was. */
final class PackWriter {
    private static final String LOCK = "lock";
    private static final String FRESH = "stories.tmp";

    private static final long BATCH = 16L << 20;

    /** A file's lock holds for the whole process. */
    private static final Object WRITING = new Object();

    private final Path pack;

    PackWriter(Path pack) {
        this.pack = pack;
    }

    /** An entry that is to be written. */
    static final class NewEntry {
        private final IndexRow row;
        private final byte[] bytes;

        /** @param bytes what it holds; empty where a row only tells anew of what is there */
        NewEntry(IndexRow row, byte[] bytes) {
            this.row = row;
            this.bytes = bytes.clone();
        }

        private boolean isAnew() {
            return bytes.length == 0 && row.length() > 0;
        }
    }

    /**
     * Adds entries at the end of the pack as one batch.
     *
     * @param seen the pack that the rows without bytes are of; where it has been renewed since, they are left out
     */
    void add(List<NewEntry> entries, Pack seen) throws IOException {
        locked(() -> {
            try (FileChannel file = FileChannel.open(
                    pack, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                long end = Pack.read(file, Optional.empty()).end();
                file.truncate(end);
                boolean same = seen.isOf(Pack.identity(pack));
                write(same ? entries : entries.stream().filter(e -> !e.isAnew()).toList(), end, file);
            }
        });
    }

    /** The head comes last: until it stands there, there is no batch. */
    private static void write(List<NewEntry> entries, long at, FileChannel file) throws IOException {
        ByteBuffer rows = ByteBuffer.allocate(entries.size() * IndexRow.BYTES);
        long place = at + Pack.HEAD + rows.capacity();
        int size = 0;
        for (NewEntry entry : entries) {
            size += entry.bytes.length;
        }
        ByteBuffer all = ByteBuffer.allocate(rows.capacity() + size);
        all.position(rows.capacity());
        for (NewEntry entry : entries) {
            if (!entry.isAnew()) {
                entry.row.at(place).write(rows);
                all.put(entry.bytes);
                place += entry.bytes.length;
            } else {
                entry.row.write(rows);
            }
        }
        all.put(0, rows.array()).rewind();
        writeAll(all, at + Pack.HEAD, file);
        int sum = Pack.sum(rows.array());
        long length = place - at;
        ByteBuffer head = ByteBuffer.allocate(Pack.HEAD);
        head.putInt(Pack.MARK).putInt(entries.size()).putInt(sum).putLong(length);
        head.putInt(Pack.headSum(entries.size(), sum, length)).flip();
        writeAll(head, at, file);
    }

    private static void writeAll(ByteBuffer bytes, long at, FileChannel file) throws IOException {
        long next = at;
        while (bytes.hasRemaining()) {
            next += file.write(bytes, next);
        }
    }

    /**
     * Writes the pack anew with what is still wanted, and puts it in the place of the old one.
     *
     * @param oldest entries last used before this day leave
     * @param most how many bytes may stay; above them what was used longest ago leaves
     */
    void renew(int oldest, long most) throws IOException {
        locked(() -> {
            Path fresh = pack.resolveSibling(FRESH);
            Pack old = Pack.open(pack);
            try (FileChannel file = FileChannel.open(
                    fresh,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE)) {
                List<NewEntry> batch = new ArrayList<>();
                long size = 0;
                long at = 0;
                for (IndexRow row : wanted(old, oldest, most)) {
                    add(row, old, batch);
                    size += row.length();
                    if (size > BATCH) {
                        write(batch, at, file);
                        at = file.size();
                        batch.clear();
                        size = 0;
                    }
                }
                if (!batch.isEmpty()) {
                    write(batch, at, file);
                }
            }
            Files.move(fresh, pack, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    private static void add(IndexRow row, Pack old, List<NewEntry> batch) {
        try {
            batch.add(new NewEntry(row, old.bytes(row)));
        } catch (IOException e) {
            // It was damaged and is not taken along.
        }
    }

    private record Name(int kind, CacheKey key) {}

    /** The latest row of each entry that stays, in the order in which they stand. */
    private static List<IndexRow> wanted(Pack pack, int oldest, long most) {
        List<IndexRow> latest = new ArrayList<>();
        Set<Name> seen = new HashSet<>();
        for (int i = pack.count() - 1; i >= 0; i--) {
            IndexRow row = pack.row(i);
            if (row.day() >= oldest && seen.add(new Name(row.kind(), row.key()))) {
                latest.add(row);
            }
        }
        latest.sort(Comparator.comparingInt(IndexRow::day).reversed());
        List<IndexRow> kept = new ArrayList<>();
        long size = 0;
        for (IndexRow row : latest) {
            size += row.length() + IndexRow.BYTES;
            if (size <= most) {
                kept.add(row);
            }
        }
        kept.sort(Comparator.comparingLong(IndexRow::offset));
        return kept;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void locked(Work work) throws IOException {
        synchronized (WRITING) {
            try (FileChannel channel = FileChannel.open(
                            pack.resolveSibling(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid()) {
                    work.run();
                }
            }
        }
    }
}
