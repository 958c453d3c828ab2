package dev.wirelint.text;

import java.util.Arrays;

/** The decoded text of one file with its name; lines end at LF, CRLF or CR. */
public final class SourceText {
    private final String name;
    private final String content;
    private final int[] lineStarts;

    private SourceText(String name, String content) {
        this.name = name;
        this.content = content;
        this.lineStarts = lineStarts(content);
    }

    /**
     * A text that has been decoded already.
     *
     * @param name the file's path as it is shown to people, with forward slashes
     * @param content the decoded text, without a byte order mark
     */
    public static SourceText of(String name, String content) {
        return new SourceText(name, content);
    }

    public String name() {
        return name;
    }

    public String content() {
        return content;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    public Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(offset, line + 1, offset - lineStarts[line] + 1);
    }

    /** The place in this file of the characters of a span. */
    public Place place(Span span) {
        return new Place(name, position(span.start()), position(span.end()));
    }

    /**
     * The characters of a line without its line end.
     *
     * @param line the line's number, from 1
     */
    public Span line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : content.length();
        while (end > start && isLineEnd(content.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int[] lineStarts(String content) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == content.length() || content.charAt(i + 1) != '\n'));
            if (endsLine) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
