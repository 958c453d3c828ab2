package dev.wirelint.report;

import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;

/**
 * The line of copy around a place, cut to what a terminal shows in one row.
 *
 * @param line the line's number, from 1
 * @param text the words shown, an ellipsis where the line goes on
 * @param indent how many columns stand before the place
 * @param width how many columns the place takes, at least one
 */
record Excerpt(int line, String text, int indent, int width) {
    private static final String ELLIPSIS = "…";

    /** Cuts so that at most {@code columns} are taken; the start of the place always shows. */
    static Excerpt of(SourceText source, Span place, int columns) {
        int line = source.position(place.start()).line();
        Span row = source.line(line);
        int start = Math.min(place.start(), row.end());
        int end = Math.min(place.end(), row.end());
        Span shown = window(source.content(), row, start, end, columns);
        String before = (shown.start() > row.start() ? ELLIPSIS : "") + piece(source, shown.start(), start);
        String words = piece(source, start, Math.min(end, shown.end()));
        String after = piece(source, Math.max(start, Math.min(end, shown.end())), shown.end())
                + (shown.end() < row.end() ? ELLIPSIS : "");
        return new Excerpt(line, before + words + after, Columns.width(before), Math.max(1, Columns.width(words)));
    }

    boolean showsTheSame(Excerpt other) {
        return line == other.line && text.equals(other.text);
    }

    private static String piece(SourceText source, int from, int to) {
        return Columns.printable(source.content().substring(from, to));
    }

    private static Span window(String content, Span row, int start, int end, int columns) {
        int room = columns - 2 * ELLIPSIS.length();
        int endOfRow = forward(content, row.start(), row.end(), columns);
        if (endOfRow == row.end()) {
            return row;
        }
        int shownEnd = forward(content, start, end, room);
        if (shownEnd < end) {
            return new Span(start, shownEnd);
        }
        int spare = room - Columns.width(content.substring(start, end));
        int from = back(content, start, row.start(), spare / 2);
        int to = forward(content, end, row.end(), spare - Columns.width(content.substring(from, start)));
        from = back(content, start, row.start(), spare - Columns.width(content.substring(end, to)));
        return new Span(afterSpace(content, row, from, start), beforeSpace(content, row, to, end));
    }

    /** How far one gets from a place towards a limit within so many columns. */
    private static int forward(String content, int from, int limit, int columns) {
        int at = from;
        int used = 0;
        while (at < limit) {
            int codePoint = content.codePointAt(at);
            used += Columns.width(codePoint);
            if (used > columns) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return limit;
    }

    private static int back(String content, int from, int limit, int columns) {
        int at = from;
        int used = 0;
        while (at > limit) {
            int codePoint = content.codePointBefore(at);
            used += Columns.width(codePoint);
            if (used > columns) {
                return at;
            }
            at -= Character.charCount(codePoint);
        }
        return limit;
    }

    /** Leaves out a word that was cut at the left edge, where a whole one follows before the place. */
    private static int afterSpace(String content, Span row, int from, int start) {
        if (from == row.start()) {
            return from;
        }
        int space = content.indexOf(' ', from - 1);
        return space >= 0 && space < start ? space + 1 : from;
    }

    private static int beforeSpace(String content, Span row, int to, int end) {
        if (to == row.end()) {
            return to;
        }
        int space = content.lastIndexOf(' ', to);
        return space >= end ? space : to;
    }
}
