package dev.wirelint.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The way from a file to the text that was read from it, whatever order the text puts the file's parts in. */
public final class ReverseMap {
    /** The pieces that stand for characters of the file, in the order of the file. */
    private final SourcePiece[] pieces;
    /** The farthest end of any piece up to each; where the same characters were read twice, ends go back and forth. */
    private final int[] ends;

    private ReverseMap(SourcePiece[] pieces) {
        this.pieces = pieces;
        this.ends = new int[pieces.length];
        int farthest = 0;
        for (int i = 0; i < pieces.length; i++) {
            farthest = Math.max(farthest, pieces[i].source.end());
            ends[i] = farthest;
        }
    }

    static ReverseMap of(int[] textStarts, int textLength, int[] sourceStarts, int[] sourceEnds) {
        int last = textStarts.length - 1;
        SourcePiece[] pieces = IntStream.range(0, textStarts.length)
                .mapToObj(i -> new SourcePiece(
                        new Span(sourceStarts[i], sourceEnds[i]),
                        new Span(textStarts[i], i < last ? textStarts[i + 1] : textLength)))
                .filter(p -> !p.source.isEmpty())
                .sorted(Comparator.comparing(SourcePiece::source))
                .toArray(SourcePiece[]::new);
        for (int i = 0; i + 1 < pieces.length; i++) {
            pieces[i] = pieces[i].before(pieces[i + 1]);
        }
        return new ReverseMap(pieces);
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
            if (pieces[i].source.end() <= source.start()) {
                continue;
            }
            Span part = pieces[i].textOf(source);
            found = Optional.of(found.map(f -> Span.covering(f, part)).orElse(part));
        }
        return found;
    }

    private Optional<Span> beside(int offset, int at) {
        Optional<Span> found = Optional.empty();
        for (int i = at; i < pieces.length && pieces[i].source.start() <= offset; i++) {
            if (pieces[i].source.end() >= offset) {
                found = Optional.of(Span.at(pieces[i].textOf(offset)));
            }
        }
        return found;
    }

    private int firstThatEndsAfter(int offset) {
        int low = 0;
        int high = pieces.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private record SourcePiece(Span source, Span text) {
        private boolean isCopied() {
            return source.length() == text.length();
        }

        /**
         * The same, without what another piece stands for: the gap between two blocks leads past those that the text
         * puts elsewhere.
         */
        SourcePiece before(SourcePiece next) {
            boolean reaches = source.end() > next.source.start() && source.start() < next.source.start();
            return isCopied() || !reaches ? this : new SourcePiece(new Span(source.start(), next.source.start()), text);
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
