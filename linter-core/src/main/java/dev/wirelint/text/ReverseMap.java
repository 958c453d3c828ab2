package dev.wirelint.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The way from a file to the text that was read from it, whatever order the text puts the file's parts in. */
public final class ReverseMap {
    /** The pieces that stand for characters of the file, in the order of the file. */
    private final Piece[] pieces;

    private ReverseMap(Piece[] pieces) {
        this.pieces = pieces;
    }

    static ReverseMap of(int[] textStarts, int textLength, int[] sourceStarts, int[] sourceEnds) {
        int last = textStarts.length - 1;
        return new ReverseMap(IntStream.range(0, textStarts.length)
                .mapToObj(i -> new Piece(
                        new Span(sourceStarts[i], sourceEnds[i]),
                        new Span(textStarts[i], i < last ? textStarts[i + 1] : textLength)))
                .filter(p -> !p.source.isEmpty())
                .sorted(Comparator.comparing(Piece::source))
                .toArray(Piece[]::new));
    }

    /**
     * The smallest span of the text that holds all that stands for characters of the file's span; absent where nothing
     * does. An empty span is found beside a character that was read.
     */
    public Optional<Span> toText(Span source) {
        int at = firstThatEndsAfter(source.isEmpty() ? source.start() - 1 : source.start());
        if (source.isEmpty()) {
            return beside(source.start(), at);
        }
        Optional<Span> found = Optional.empty();
        for (int i = at; i < pieces.length && pieces[i].source.start() < source.end(); i++) {
            Span part = pieces[i].textOf(source);
            found = Optional.of(found.map(f -> Span.covering(f, part)).orElse(part));
        }
        return found;
    }

    private Optional<Span> beside(int offset, int at) {
        Optional<Span> found = Optional.empty();
        for (int i = at; i < pieces.length && pieces[i].source.start() <= offset; i++) {
            found = Optional.of(Span.at(pieces[i].textOf(offset)));
        }
        return found;
    }

    private int firstThatEndsAfter(int offset) {
        int low = 0;
        int high = pieces.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces[middle].source.end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private record Piece(Span source, Span text) {
        private boolean isCopied() {
            return source.length() == text.length();
        }

        Span textOf(Span wanted) {
            if (!isCopied()) {
                return text;
            }
            int start = Math.max(wanted.start(), source.start());
            int end = Math.min(wanted.end(), source.end());
            return new Span(start, end).shift(text.start() - source.start());
        }

        int textOf(int offset) {
            if (isCopied()) {
                return offset - source.start() + text.start();
            }
            return offset == source.start() ? text.start() : text.end();
        }
    }
}
