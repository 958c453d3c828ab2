package dev.wirelint.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of one file, or of one row of a file that holds many stories, with its name; lines end at LF, CRLF
 * or CR. Spans count in the text itself, lines and positions in the file.
 */
public final class SourceText {
    private static final Position START = new Position(0, 1, 1);

    private final String name;
    private final String file;
    private final String content;
    private final Position start;
    private final List<Field> fields;
    /** Found when somebody asks for a line. */
    private int @Nullable [] lineStarts;

    private SourceText(String name, String file, String content, Position start, List<Field> fields) {
        this.name = name;
        this.file = file;
        this.content = content;
        this.start = start;
        this.fields = List.copyOf(fields);
    }

    /**
     * A text that has been decoded already.
     *
     * @param name the file's path as it is shown to people, with forward slashes
     * @param content the decoded text, without a byte order mark
     */
    public static SourceText of(String name, String content) {
        return new SourceText(name, name, content, START, List.of());
    }

    /**
     * One row of a file that holds many stories.
     *
     * @param number the row's, from 1; the name is that of the file with the number behind it
     * @param start where the row starts in the file
     */
    public static SourceText row(String file, int number, String content, Position start) {
        return new SourceText(file + "#" + number, file, content, start, List.of());
    }

    /** The same row with the parts that were read from it. */
    public SourceText with(List<Field> parts) {
        return new SourceText(name, file, content, start, parts);
    }

    /** The same row as far as it could be read. */
    public SourceText upTo(String readable) {
        return new SourceText(name, file, readable, start, List.of());
    }

    public String name() {
        return name;
    }

    /** The name of the file it stands in, which of a row is not its own. */
    public String file() {
        return file;
    }

    /** The parts that were read from it; empty where it is not a row. */
    public List<Field> fields() {
        return fields;
    }

    /** The name of the field that a place stands in; absent where the text has no fields. */
    public Optional<String> field(int offset) {
        return fields.stream()
                .filter(f -> f.span().start() <= offset && offset <= f.span().end())
                .map(Field::name)
                .findFirst();
    }

    public String content() {
        return content;
    }

    public int lineCount() {
        return lineStarts().length;
    }

    public int firstLine() {
        return start.line();
    }

    public int lastLine() {
        return start.line() + lineStarts().length - 1;
    }

    public Position position(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = offset - starts[line] + 1;
        return new Position(
                offset + start.offset(), line + start.line(), line == 0 ? column + start.column() - 1 : column);
    }

    /** The place in this file of the characters of a span. */
    public Place place(Span span) {
        return new Place(name, position(span.start()), position(span.end()));
    }

    /** Characters that were counted in the file, as they count here. */
    public Span fromFile(Span span) {
        return span.shift(-start.offset());
    }

    /** The characters of a place that {@link #place} gave, here or in an equal text. */
    public Span span(Place place) {
        return place.span().shift(-start.offset());
    }

    /**
     * The characters of a line without its line end.
     *
     * @param line the line's number in the file, from 1
     */
    public Span line(int line) {
        int index = line - start.line();
        int[] starts = lineStarts();
        int from = starts[index];
        int end = index + 1 < starts.length ? starts[index + 1] : content.length();
        return new Span(from, Scan.back(content, end, from, c -> isLineEnd((char) c)));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Two threads that ask at once find the same. */
    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(content);
            lineStarts = known;
        }
        return known;
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
