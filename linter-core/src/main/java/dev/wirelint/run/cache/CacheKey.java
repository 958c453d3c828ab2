package dev.wirelint.run.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** All that decides a result, as one digest: where two are equal, so is what comes of them. */
public record CacheKey(String hex) {
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
        return new CacheKey(HexFormat.of().formatHex(digest.digest(bytes)));
    }

    /** The key of what comes of several stories together, in whatever order. */
    static CacheKey of(String rules, List<CacheKey> stories) {
        MessageDigest digest = digest();
        add(rules, digest);
        stories.stream().map(CacheKey::hex).sorted().forEach(hex -> add(hex, digest));
        return new CacheKey(HexFormat.of().formatHex(digest.digest()));
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
