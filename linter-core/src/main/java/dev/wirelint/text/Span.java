package dev.wirelint.text;

/**
 * A run of characters: offsets in UTF-16 code units, 0-based, the end exclusive.
 *
 * <p>Which text the offsets count in is said where the span is used: an article's text while rules run, the decoded
 * file once a finding is reported.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + " to " + end);
        }
    }

    /** The empty span before the character at {@code offset}. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /** The smallest span that holds both. */
    public static Span covering(Span first, Span second) {
        return new Span(Math.min(first.start, second.start), Math.max(first.end, second.end));
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The characters of {@code text} this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
