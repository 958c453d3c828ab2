package dev.wirelint.run.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * A pack as it was when it was opened: entries in batches, each of which begins with the rows of its index. Batches are
 * only ever added at the end, so that one that was cut off is no more than a tail that is not looked at. Safe for use
 * by many threads.
 */
final class Pack {
    /** Opens each batch; another layout has another. */
    static final int MARK = 0x574C5031;

    static final int HEAD = 4 * Integer.BYTES + Long.BYTES;

    private final Optional<FileChannel> file;
    private final Optional<Object> identity;
    private final ByteBuffer rows;
    private final RowIndex byKey;
    private final RowIndex byStory;
    private final long end;
    private final long size;
    private final int batches;
    private final int damaged;

    private Pack(
            Optional<FileChannel> file,
            Optional<Object> identity,
            List<ByteBuffer> parts,
            long end,
            long size,
            int damaged) {
        this.file = file;
        this.identity = identity;
        this.rows = joined(parts);
        this.byKey = new RowIndex(rows, IndexRow.KEY_AT);
        this.byStory = new RowIndex(rows, IndexRow.STORY_AT);
        this.end = end;
        this.size = size;
        this.batches = parts.size();
        this.damaged = damaged;
    }

    private static ByteBuffer joined(List<ByteBuffer> parts) {
        ByteBuffer all = ByteBuffer.allocate(
                parts.stream().mapToInt(ByteBuffer::capacity).sum());
        parts.forEach(all::put);
        return all;
    }

    /** A pack with nothing in it. */
    static Pack empty() {
        return new Pack(Optional.empty(), Optional.empty(), List.of(), 0, 0, 0);
    }

    /** Reads the index of a pack; one that is not there, or of another making, is empty. */
    static Pack open(Path path) throws IOException {
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
            return read(file, identity(path));
        } catch (NoSuchFileException e) {
            return empty();
        }
    }

    /** Whether this is still what a file holds. */
    boolean isAllOf(Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return isOf(Optional.ofNullable(now.fileKey())) && now.size() == size;
    }

    /** What tells the file from one that takes its place; absent where the system does not say. */
    static Optional<Object> identity(Path path) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    /** Whether this is the index of that file, in which its rows' offsets hold. */
    boolean isOf(Optional<Object> other) {
        return identity.isPresent() && identity.equals(other);
    }

    /** @param identity what tells the file from others, where somebody will ask */
    static Pack read(FileChannel file, Optional<Object> identity) throws IOException {
        List<ByteBuffer> parts = new ArrayList<>();
        long size = file.size();
        long at = 0;
        int damaged = 0;
        while (at + HEAD <= size) {
            ByteBuffer head = bytes(file, at, HEAD);
            int mark = head.getInt();
            int count = head.getInt();
            int sum = head.getInt();
            long length = head.getLong();
            if (mark != MARK || head.getInt() != headSum(count, sum, length) || at + length > size) {
                break;
            }
            ByteBuffer part = bytes(file, at + HEAD, count * IndexRow.BYTES);
            if (sum(part) == sum) {
                parts.add(part);
            } else {
                damaged++;
            }
            at += length;
        }
        return new Pack(Optional.of(file), identity, parts, at, size, damaged);
    }

    static int headSum(int count, int sum, long length) {
        return Long.hashCode(length * 31 + count) * 31 + sum;
    }

    static int sum(byte[] bytes) {
        return sum(ByteBuffer.wrap(bytes));
    }

    private static int sum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.duplicate());
        return (int) sum.getValue();
    }

    private static ByteBuffer bytes(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("is shorter than it was");
            }
        }
        return bytes.flip();
    }

    /** The latest entry of a key of which this holds. */
    Optional<IndexRow> find(CacheKey key, Predicate<IndexRow> wanted) {
        return first(byKey, key.first(), row -> row.key().equals(key) && wanted.test(row));
    }

    /** The latest entry of a story that was made of the file as it is, of which this holds. */
    Optional<IndexRow> unchanged(long story, FileStamp stamp, Predicate<IndexRow> wanted) {
        return first(byStory, story, row -> row.stamp().equals(stamp) && wanted.test(row));
    }

    /** What a file looked like that has this key; negative where nobody knows. */
    int look(CacheKey key) {
        for (int at = byKey.first(key.first()); at >= 0; at = byKey.after(at)) {
            int row = at * IndexRow.BYTES;
            int seen = EntryKind.seen(rows.getInt(row));
            if (seen >= 0 && key.isAt(rows, row + IndexRow.KEY_AT)) {
                return seen;
            }
        }
        return -1;
    }

    private Optional<IndexRow> first(RowIndex index, long number, Predicate<IndexRow> wanted) {
        for (int at = index.first(number); at >= 0; at = index.after(at)) {
            IndexRow row = row(at);
            if (wanted.test(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** A row by its number, from the first written. */
    IndexRow row(int number) {
        return IndexRow.read(rows.duplicate().position(number * IndexRow.BYTES));
    }

    int count() {
        return rows.capacity() / IndexRow.BYTES;
    }

    /**
     * The bytes of an entry.
     *
     * @throws IOException where they are not those that were written
     */
    byte[] bytes(IndexRow row) throws IOException {
        byte[] bytes = bytes(file.orElseThrow(), row.offset(), row.length()).array();
        if (sum(bytes) != row.sum()) {
            throw new IOException("was damaged");
        }
        return bytes;
    }

    /** Where the next batch begins. */
    long end() {
        return end;
    }

    int batches() {
        return batches;
    }

    /** How many batches cannot be used. */
    int damaged() {
        return damaged;
    }
}
