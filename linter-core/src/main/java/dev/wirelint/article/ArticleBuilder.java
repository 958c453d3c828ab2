package dev.wirelint.article;

import dev.wirelint.text.MappedText;
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
    private final MappedText whole;
    private final MappedText.MappedTextBuilder text = new MappedText.MappedTextBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Dateline> dateline = Optional.empty();
    private List<Comment> comments = List.of();
    private Metadata metadata = Metadata.NONE;
    private Notation notation = Notation.PLAIN;
    private List<Written> written = List.of();
    private int sourceEnd;

    public ArticleBuilder(SourceText source) {
        this.source = source;
        this.whole = MappedText.of(source.content());
    }

    /** Adds a paragraph copied from the file, its line ends read as LF. */
    public Block paragraph(Zone zone, Span from) {
        return paragraph(zone, whole, from);
    }

    /** Adds a paragraph copied from a text that was read from the file, its line ends read as LF. */
    public Block paragraph(Zone zone, MappedText from, Span span) {
        return block(zone, false, from, span, PARAGRAPH_GAP);
    }

    /** Adds a paragraph whose zone the file itself declares. */
    public Block declared(Zone zone, MappedText from, Span span) {
        return block(zone, true, from, span, PARAGRAPH_GAP);
    }

    /** Adds a block that goes on in the line of the block before it, one space between them. */
    public Block sameLine(Zone zone, MappedText from, Span span) {
        return block(zone, false, from, span, " ");
    }

    /** Says what dateline the article has; its span counts in the article's text. */
    public void dateline(Dateline found) {
        dateline = Optional.of(found);
    }

    /** Says what comments stand in the file. */
    public void comments(List<Comment> found) {
        comments = List.copyOf(found);
    }

    /** Says what the file tells of its story beyond the copy. */
    public void metadata(Metadata found) {
        metadata = found;
    }

    /** Says how words are written in the file. */
    public void notation(Notation found) {
        notation = found;
    }

    /** Says in which parts of the file words are written otherwise. */
    public void written(List<Written> found) {
        written = List.copyOf(found);
    }

    public Article build() {
        MappedText all = text.build();
        return new Article(source, all.text(), blocks, dateline, comments, metadata, notation, written, all.map());
    }

    private Block block(Zone zone, boolean declared, MappedText from, Span span, String gap) {
        Span inFile = from.map().toSource(span);
        if (!blocks.isEmpty()) {
            int here = inFile.start();
            text.replace(gap, new Span(Math.min(sourceEnd, here), here));
        }
        int start = text.length();
        text.copyLines(from, span);
        Block block = new Block(zone, new Span(start, text.length()), declared);
        blocks.add(block);
        sourceEnd = inFile.end();
        return block;
    }
}
