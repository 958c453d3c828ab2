package dev.wirelint.article;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.OffsetMap;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A story as rules see it: one plain text, cut into blocks with their zones, and the way back to the file.
 *
 * @param source the file as it was decoded
 * @param text the blocks' texts in reading order, two line feeds between paragraphs; line ends inside a block are LF
 * @param blocks in the order of their spans, which do not overlap
 * @param comments what is written in the file for those who edit it, in the order of the file
 * @param metadata what the file says of the story beyond the copy
 * @param notation how words are written in the file
 * @param written the parts of the file in which they are written otherwise; they do not overlap
 * @param map from {@code text} to {@code source}
 */
public record Article(
        SourceText source,
        String text,
        List<Block> blocks,
        Optional<Dateline> dateline,
        List<Comment> comments,
        Metadata metadata,
        Notation notation,
        List<Written> written,
        OffsetMap map) {
    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    public Article {
        blocks = List.copyOf(blocks);
        comments = List.copyOf(comments);
        written = written.stream().sorted(Comparator.comparing(Written::span)).toList();
    }

    public String name() {
        return source.name();
    }

    public String textOf(Span span) {
        return span.of(text);
    }

    public String textOf(Block block) {
        return block.span().of(text);
    }

    public List<Block> blocks(Collection<Zone> zones) {
        return blocks.stream().filter(b -> zones.contains(b.zone())).toList();
    }

    /** One of its paragraphs with nothing around it, as if a file held its words alone. */
    public Article alone(Block block) {
        String words = textOf(block);
        Span all = new Span(0, words.length());
        return new Article(
                SourceText.of(name(), words),
                words,
                List.of(new Block(block.zone(), all, block.declared())),
                datelineOf(block),
                List.of(),
                Metadata.NONE,
                Notation.PLAIN,
                List.of(),
                MappedText.of(words).map());
    }

    /** The dateline, where it stands in this paragraph, at its place in it. */
    public Optional<Dateline> datelineOf(Block block) {
        return dateline.filter(d -> block.span().contains(d.span()))
                .map(d -> d.shift(-block.span().start()));
    }

    /** The story that some of its blocks make by themselves, from one to the one before another. */
    public Article part(int from, int to) {
        Span span = new Span(
                blocks.get(from).span().start(), blocks.get(to - 1).span().end());
        return new Article(
                source,
                span.of(text),
                blocks.subList(from, to).stream()
                        .map(b -> new Block(b.zone(), b.span().shift(-span.start()), b.declared()))
                        .toList(),
                dateline.filter(d -> span.start() == 0 && d.span().end() <= span.end()),
                comments,
                metadata,
                notation,
                written,
                map.of(span));
    }

    /** The block a place stands in; a place between two blocks stands in none. */
    public Optional<Block> blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(blocks.get(middle));
            }
        }
        return Optional.empty();
    }

    /**
     * What is written into the file for words that are to stand in the place of a span of it; absent where they cannot
     * stand there, or where the way the file is written would read something else.
     */
    public Optional<String> write(Span inFile, String words) {
        Optional<Written> part = partAround(inFile);
        Span limits =
                part.map(Written::span).orElse(new Span(0, source.content().length()));
        String content = source.content();
        String before = content.substring(Math.max(limits.start(), inFile.start() - BEFORE), inFile.start());
        String after = content.substring(inFile.end(), Math.min(limits.end(), inFile.end() + AFTER));
        return part.map(Written::notation).orElse(notation).write(before, words, after);
    }

    private Optional<Written> partAround(Span inFile) {
        int low = 0;
        int high = written.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (written.get(middle).span().start() <= inFile.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? Optional.empty()
                : Optional.of(written.get(low - 1)).filter(w -> w.span().contains(inFile));
    }

    /** What is taken out of the file with a span of the text: of a whole list item or quoted paragraph its mark too. */
    public Span takenOut(Span span) {
        Span inFile = map.toSource(span);
        return blockAt(span.start()).filter(b -> span.contains(b.span())).isPresent()
                ? ItemMarks.around(inFile, source.content(), notation)
                : inFile;
    }

    /** Whether nothing would be left of a caption or description that has a field of its own, were a span taken out. */
    public boolean empties(Span span) {
        return blockAt(Math.min(span.end(), text.length()) - 1)
                .filter(b -> b.zone() == Zone.CAPTION || (b.zone() == Zone.DECK && notation == Notation.JSON))
                .filter(b -> b.declared() && span.contains(b.span()))
                .isPresent();
    }

    /**
     * What an edit of a span may replace in the file. Where the copy stands between marks that is the part of the span
     * in one block; absent where marks stand in the middle of it too.
     */
    public Optional<Span> editable(Span span) {
        if (notation == Notation.PLAIN) {
            return Optional.of(span);
        }
        return blocks.stream()
                .map(Block::span)
                .filter(b -> span.isEmpty() ? b.start() <= span.start() && span.end() <= b.end() : b.overlaps(span))
                .map(b -> new Span(Math.max(b.start(), span.start()), Math.min(b.end(), span.end())))
                .reduce((first, second) -> Span.at(Integer.MAX_VALUE))
                .filter(s -> s.end() <= text.length() && map.isOfOnePiece(s) && map.isWhole(s));
    }
}
