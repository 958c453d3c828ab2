package dev.wirelint.analysis;

import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;

/** What stands between two white spaces around a place, at most some hundred characters of it on either side. */
public record Chunk(Span span, String text) {
    private static final int REACH = 150;

    /** The chunk around a place of a block. */
    public static Chunk around(String text, Span block, int at) {
        int start = Scan.back(text, at, Math.max(block.start(), at - REACH), c -> !isSpace(c));
        int end = Scan.over(text, at, Math.min(block.end(), at + REACH), c -> !isSpace(c));
        Span span = new Span(start, end);
        return new Chunk(span, span.of(text));
    }

    /** Whether it is a web or mail address, a handle, a file path, or as long as one. */
    public boolean isAddress() {
        return text.length() > REACH
                || text.contains("://")
                || text.contains("www.")
                || text.indexOf('@') >= 0
                || text.indexOf('/') >= 0
                || text.indexOf('\\') >= 0
                || text.indexOf('_') >= 0
                || text.startsWith("#");
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
