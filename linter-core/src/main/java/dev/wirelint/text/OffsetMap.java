package dev.wirelint.text;

import java.util.Arrays;

/**
 * The way from an article's text back to the file it was read from, exact to the character.
 *
 * <p>The text is made of pieces in order. A piece is either copied from the file, so that its characters map one to
 * one, or stands for characters of the file that read otherwise (an entity, an escape, a line end, the gap between two
 * blocks), so that it maps as a whole.
 */
public final class OffsetMap {
    private final int[] textStarts;
    private final int[] sourceStarts;
    private final int[] sourceEnds;
    private final int textLength;

    private OffsetMap(int[] textStarts, int[] sourceStarts, int[] sourceEnds, int textLength) {
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
        this.textLength = textLength;
    }

    /** The file's span of a span of the text; an empty span maps to the place before the character it stands at. */
    public Span toSource(Span span) {
        if (span.isEmpty()) {
            return Span.at(startOf(span.start()));
        }
        int start = startOf(span.start());
        int end = endOf(span.end() - 1);
        return start <= end ? new Span(start, end) : new Span(end, start);
    }

    /** Whether what stands for a span of the text in the file stands there without anything between. */
    public boolean isOfOnePiece(Span span) {
        if (span.isEmpty()) {
            return true;
        }
        int last = pieceAt(span.end() - 1);
        for (int piece = pieceAt(span.start()); piece < last; piece++) {
            if (sourceEnds[piece] != sourceStarts[piece + 1]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a span begins and ends where characters of the file do, and cuts through none that is read as several.
     */
    public boolean isWhole(Span span) {
        if (span.isEmpty()) {
            return span.start() >= textLength || isEdge(span.start());
        }
        return isEdge(span.start()) && (span.end() >= textLength || isEdge(span.end()));
    }

    private boolean isEdge(int offset) {
        int piece = pieceAt(offset);
        return isCopied(piece) || textStarts[piece] == offset;
    }

    /** The way back from a part of the text by itself. */
    public OffsetMap of(Span part) {
        OffsetMapBuilder map = new OffsetMapBuilder();
        copy(part, map);
        return map.build();
    }

    /** Adds the pieces of a span of the text to a map under construction. */
    void copy(Span span, OffsetMapBuilder to) {
        int at = span.start();
        for (int piece = at < span.end() ? pieceAt(at) : 0; at < span.end(); piece++) {
            int end = Math.min(span.end(), textEnd(piece));
            Span source = isCopied(piece)
                    ? new Span(
                            sourceStarts[piece] + at - textStarts[piece], sourceStarts[piece] + end - textStarts[piece])
                    : new Span(sourceStarts[piece], sourceEnds[piece]);
            to.add(end - at, source);
            at = end;
        }
    }

    /** The way from the file to the text. */
    public ReverseMap reversed() {
        return ReverseMap.of(textStarts, textLength, sourceStarts, sourceEnds);
    }

    private int startOf(int offset) {
        if (offset == textLength) {
            return textLength == 0 ? 0 : endOf(textLength - 1);
        }
        int piece = pieceAt(offset);
        return isCopied(piece) ? sourceStarts[piece] + offset - textStarts[piece] : sourceStarts[piece];
    }

    private int endOf(int lastOffset) {
        int piece = pieceAt(lastOffset);
        return isCopied(piece) ? sourceStarts[piece] + lastOffset - textStarts[piece] + 1 : sourceEnds[piece];
    }

    private int pieceAt(int offset) {
        if (offset < 0 || offset >= textLength) {
            throw new IndexOutOfBoundsException(offset);
        }
        int found = Arrays.binarySearch(textStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isCopied(int piece) {
        return sourceEnds[piece] - sourceStarts[piece] == textEnd(piece) - textStarts[piece];
    }

    private int textEnd(int piece) {
        return piece + 1 < textStarts.length ? textStarts[piece + 1] : textLength;
    }

    /** Collects the pieces of a text in their order. */
    public static final class OffsetMapBuilder {
        private int[] textStarts = new int[16];
        private int[] sourceStarts = new int[16];
        private int[] sourceEnds = new int[16];
        private int pieces;
        private int textLength;

        /** The next {@code length} characters of the text stand for the file's span; empty pieces are passed over. */
        public void add(int length, Span source) {
            if (length == 0) {
                return;
            }
            if (goesOn(length, source)) {
                sourceEnds[pieces - 1] = source.end();
                textLength += length;
                return;
            }
            if (pieces == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, pieces * 2);
                sourceStarts = Arrays.copyOf(sourceStarts, pieces * 2);
                sourceEnds = Arrays.copyOf(sourceEnds, pieces * 2);
            }
            textStarts[pieces] = textLength;
            sourceStarts[pieces] = source.start();
            sourceEnds[pieces] = source.end();
            pieces++;
            textLength += length;
        }

        /** Takes the last character of the text away again. */
        void dropLast() {
            int last = pieces - 1;
            int length = textLength - textStarts[last];
            if (length == 1) {
                pieces--;
            } else if (sourceEnds[last] - sourceStarts[last] == length) {
                sourceEnds[last]--;
            }
            textLength--;
        }

        /** Whether both this and the piece before are copied, one right after the other. */
        private boolean goesOn(int length, Span source) {
            return pieces > 0
                    && length == source.length()
                    && sourceEnds[pieces - 1] == source.start()
                    && sourceEnds[pieces - 1] - sourceStarts[pieces - 1] == textLength - textStarts[pieces - 1];
        }

        public OffsetMap build() {
            return new OffsetMap(
                    Arrays.copyOf(textStarts, pieces),
                    Arrays.copyOf(sourceStarts, pieces),
                    Arrays.copyOf(sourceEnds, pieces),
                    textLength);
        }
    }
}
