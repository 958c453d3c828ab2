package dev.wirelint.run.cache;

import java.nio.ByteBuffer;

/**
 * One line of a pack's index: what an entry is of, and where it stands.
 *
 * @param kind what it holds
 * @param key all that decides what it holds
 * @param story what tells a story's path and how it is read from others; 0 of what is no story's
 * @param stamp the file as it was when its bytes were those of the key
 * @param offset where it stands in the pack
 * @param sum the checksum of its bytes
 * @param day when it was last used, in days
 */
record IndexRow(int kind, CacheKey key, long story, FileStamp stamp, long offset, int length, int sum, int day) {
    static final int KEY_AT = Integer.BYTES;
    static final int STORY_AT = KEY_AT + CacheKey.BYTES;
    static final int STAMP_AT = STORY_AT + Long.BYTES;
    static final int BYTES = STAMP_AT + 3 * Long.BYTES + 4 * Integer.BYTES;

    void write(ByteBuffer out) {
        out.putInt(kind);
        key.write(out);
        out.putLong(story).putLong(stamp.size()).putLong(stamp.modified()).putInt(stamp.file());
        out.putLong(offset).putInt(length).putInt(sum).putInt(day);
    }

    static IndexRow read(ByteBuffer in) {
        return new IndexRow(
                in.getInt(),
                CacheKey.read(in),
                in.getLong(),
                new FileStamp(in.getLong(), in.getLong(), in.getInt()),
                in.getLong(),
                in.getInt(),
                in.getInt(),
                in.getInt());
    }

    IndexRow at(long place) {
        return new IndexRow(kind, key, story, stamp, place, length, sum, day);
    }
}
