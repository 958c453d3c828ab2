package dev.wirelint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes a finding the same one after the story was edited elsewhere: the rule, the flagged words and a few words
 * around them in the same paragraph, never the place.
 */
public record Fingerprint(String rule, String words, String before, String after) {
    private static final int AROUND = 4;
    private static final int FAR = 200;
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern PARAGRAPH_GAP = Pattern.compile("(?:\\r\\n?|\\n)[ \\t]*(?:\\r\\n?|\\n)");

    /**
     * The fingerprint of a finding.
     *
     * @param content the decoded file the finding stands in
     */
    public static Fingerprint of(Finding finding, String content) {
        int start = finding.span().start();
        int end = finding.span().end();
        String[] paragraphsBefore = PARAGRAPH_GAP.split(content.substring(Math.max(0, start - FAR), start), -1);
        String[] before = words(paragraphsBefore[paragraphsBefore.length - 1]);
        String[] after =
                words(PARAGRAPH_GAP.split(content.substring(end, Math.min(content.length(), end + FAR)), 2)[0]);
        return new Fingerprint(
                finding.rule().value(),
                String.join(" ", words(content.substring(start, end))),
                joined(before, before.length - AROUND, before.length),
                joined(after, 0, AROUND));
    }

    /** The same as a few letters and digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", rule, words, before, after).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String[] words(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? new String[0] : GAP.split(plain);
    }

    private static String joined(String[] words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = Math.max(0, from); i < Math.min(words.length, to); i++) {
            joined.append(joined.isEmpty() ? "" : " ").append(words[i]);
        }
        return joined.toString();
    }
}
