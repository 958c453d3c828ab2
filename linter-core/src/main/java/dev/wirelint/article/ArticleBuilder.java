package dev.wirelint.article;

import dev.wirelint.text.OffsetMap;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts an article together piece by piece in the order of the file, keeping the way back to it.
 *
 * <p>A reader opens a block, adds what it reads, and opens the next; the gap between two blocks maps to what stands
 * between them in the file.
 */
public final class ArticleBuilder {
    private static final String PARAGRAPH_GAP = "\n\n";

    private final SourceText source;
    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder map = new OffsetMap.Builder();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Dateline> dateline = Optional.empty();
    private int sourceEnd;

    public ArticleBuilder(SourceText source) {
        this.source = source;
    }

    /** Adds a paragraph copied from the file, its line ends read as LF. */
    public Block paragraph(Zone zone, Span from) {
        return block(zone, from, PARAGRAPH_GAP);
    }

    /** Adds a block that goes on in the line of the block before it, one space between them. */
    public Block sameLine(Zone zone, Span from) {
        return block(zone, from, " ");
    }

    /** Says what dateline the article has; its span counts in the article's text. */
    public void dateline(Dateline found) {
        dateline = Optional.of(found);
    }

    public Article build() {
        return new Article(source, text.toString(), blocks, dateline, map.build());
    }

    private Block block(Zone zone, Span from, String gap) {
        if (!blocks.isEmpty()) {
            Span between = new Span(/* start= */ sourceEnd, /* end= */ from.start());
            replaced(gap, between);
        }
        int start = text.length();
        copied(from);
        Block block = new Block(zone, new Span(start, text.length()));
        blocks.add(block);
        sourceEnd = from.end();
        return block;
    }

    private void copied(Span from) {
        String content = source.content();
        int pieceStart = from.start();
        for (int i = from.start(); i < from.end(); i++) {
            if (content.charAt(i) == '\r') {
                verbatim(new Span(pieceStart, i));
                boolean pair = i + 1 < from.end() && content.charAt(i + 1) == '\n';
                replaced("\n", new Span(i, pair ? i + 2 : i + 1));
                i += pair ? 1 : 0;
                pieceStart = i + 1;
            }
        }
        verbatim(new Span(pieceStart, from.end()));
    }

    private void verbatim(Span from) {
        text.append(source.content(), from.start(), from.end());
        map.add(from.length(), from);
    }

    private void replaced(String words, Span from) {
        text.append(words);
        map.add(words.length(), from);
    }
}
