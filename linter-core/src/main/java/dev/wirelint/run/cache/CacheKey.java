package dev.wirelint.run.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** All that decides a result, as one digest: where two are equal, so is what comes of them. */
public record CacheKey(long first, long second, long third, long fourth) {
    static final int BYTES = 4 * Long.BYTES;

    /**
     * The key of what comes of one story.
     *
     * @param rules what tells the rules and the program from others
     * @param format the name of the format it is read as; empty where that is found out
     * @param name the path it is shown by, which findings and facts carry
     */
    static CacheKey of(String rules, String format, String name, byte[] bytes) {
        MessageDigest digest = digest();
        add(rules, digest);
        add(format, digest);
        add(name, digest);
        return of(digest.digest(bytes));
    }

    /** The key of what comes of several stories together, in whatever order. */
    static CacheKey of(String rules, List<CacheKey> stories) {
        MessageDigest digest = digest();
        add(rules, digest);
        long[] sums = new long[4];
        for (CacheKey story : stories) {
            sums[0] += story.first;
            sums[1] += story.second;
            sums[2] += story.third;
            sums[3] += story.fourth;
        }
        ByteBuffer all = ByteBuffer.allocate(Integer.BYTES + BYTES).putInt(stories.size());
        new CacheKey(sums[0], sums[1], sums[2], sums[3]).write(all);
        return of(digest.digest(all.array()));
    }

    private static CacheKey of(byte[] digest) {
        return read(ByteBuffer.wrap(digest));
    }

    static CacheKey read(ByteBuffer in) {
        return new CacheKey(in.getLong(), in.getLong(), in.getLong(), in.getLong());
    }

    /** Whether this is what stands at a place of some bytes. */
    boolean isAt(ByteBuffer in, int at) {
        return in.getLong(at) == first
                && in.getLong(at + Long.BYTES) == second
                && in.getLong(at + 2 * Long.BYTES) == third
                && in.getLong(at + 3 * Long.BYTES) == fourth;
    }

    void write(ByteBuffer out) {
        out.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    private static void add(String part, MessageDigest digest) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
