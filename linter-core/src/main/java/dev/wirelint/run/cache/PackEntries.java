package dev.wirelint.run.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Entries of the packs as they are read and written; where there is no folder, none is found and none is kept. */
record PackEntries(Optional<PackFolder> folder) {
    /** Reads what an entry holds. */
    interface CachedPartReader<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Writes what an entry is to hold. */
    interface CachedPartWriter {
        void write(DataOutputStream out) throws IOException;
    }

    <T> Optional<T> find(CacheKey key, int kind, CachedPartReader<T> reader) {
        return folder.flatMap(f -> f.find(key, row -> row.kind() == kind)).flatMap(row -> read(row, reader));
    }

    /** An entry whose bytes are whole may still be of another making; it is then as good as missing. */
    <T> Optional<T> read(IndexRow row, CachedPartReader<T> reader) {
        Optional<byte[]> bytes = folder.flatMap(f -> f.bytes(row));
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(new DataInputStream(new ByteArrayInputStream(bytes.get()))));
        } catch (IOException | RuntimeException e) {
            folder.ifPresent(PackFolder::discard);
            return Optional.empty();
        }
    }

    /** What has no form in bytes, such as a word longer than any is, is not kept. */
    void keep(int kind, CacheKey key, long story, FileStamp stamp, CachedPartWriter writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            return;
        }
        FileStamp sure = stamp.ifSure(System.currentTimeMillis());
        folder.ifPresent(f -> f.keep(kind, key, story, sure, bytes.toByteArray()));
    }
}
