package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.article.Notation;
import dev.wirelint.article.Written;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Walks through the blocks of Markdown. */
final class MarkdownReader {
    private static final int DEEPEST = 100;
    private static final String COMMENT_OPENS = "<!--";

    private final MappedText from;
    private final int offset;
    private final Blocks blocks = new Blocks();
    private final List<Written> written = new ArrayList<>();
    private int end;
    private boolean lineEnds;

    private MarkdownReader(MappedText from, int offset) {
        this.from = from;
        this.offset = offset;
    }

    /** Reads from a place on. */
    static MarkdownReader read(MappedText from, int start) throws UnreadableInput {
        MarkdownReader reader = new MarkdownReader(from, start);
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        reader.children(parser.parse(Shortcodes.mask(from.text().substring(start))), 0);
        return reader;
    }

    List<dev.wirelint.shape.Paragraph> paragraphs() {
        return blocks.paragraphs();
    }

    List<Comment> comments() {
        return blocks.comments();
    }

    /** The parts that are written in HTML. */
    List<Written> written() {
        return written;
    }

    private void children(Node parent, int depth) throws UnreadableInput {
        if (depth >= 2 * DEEPEST) {
            throw new UnreadableInput(
                    "has parts that are nested more than " + DEEPEST + " deep here; take out the needless ones",
                    from,
                    span(parent).map(Span::start).orElse(offset));
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node, depth + 1);
        }
    }

    private void visit(Node node, int depth) throws UnreadableInput {
        if (node instanceof Text text) {
            text(text);
        } else if (node instanceof SoftLineBreak) {
            lineEnds = true;
        } else if (node instanceof HardLineBreak) {
            blocks.lineBreak();
        } else if (node instanceof Code) {
            span(node).ifPresent(this::leftOut);
        } else if (node instanceof HtmlInline html) {
            inline(html);
        } else if (node instanceof HtmlBlock) {
            html(node);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code(node);
        } else if ((node instanceof Image && !isParagraph(node)) || node instanceof FootnoteReference) {
            blocks.gap().leaveOut();
        } else if (node instanceof TableCell) {
            if (blocks.text().length() > 0) {
                blocks.text().replace("\t", from, Span.at(end));
            }
            children(node, depth);
        } else if (node instanceof TableRow || (node instanceof Block && !(node instanceof ThematicBreak))) {
            block(node, depth);
        } else {
            children(node, depth);
            if (node.getFirstChild() == null) {
                blocks.gap().leaveOut();
            }
        }
    }

    private void block(Node node, int depth) throws UnreadableInput {
        blocks.open(role(node));
        lineEnds = false;
        end = span(node).map(Span::start).orElse(end);
        children(node, depth);
        blocks.close();
    }

    private static Role role(Node node) {
        if (node instanceof Heading heading) {
            return heading.getLevel() == 1 ? Role.TITLE : Role.HEADING;
        }
        if (node instanceof BlockQuote) {
            return Role.QUOTE;
        }
        if (node instanceof ListItem) {
            return Role.LIST_ITEM;
        }
        if (node instanceof TableRow) {
            return Role.TABLE;
        }
        Node only = node.getFirstChild();
        return node instanceof Paragraph && only instanceof Image && isParagraph(only) ? Role.CAPTION : Role.UNKNOWN;
    }

    /** Whether a picture, or a link around it, stands alone in its paragraph. */
    private static boolean isParagraph(Node node) {
        boolean alone = node.getPrevious() == null && node.getNext() == null;
        return alone
                && (node.getParent() instanceof Block
                        || (node.getParent() instanceof Link && isParagraph(node.getParent())));
    }

    private void text(Text node) {
        String literal = node.getLiteral();
        List<SourceSpan> parts = node.getSourceSpans();
        int done = 0;
        for (SourceSpan part : parts) {
            Span raw = span(part);
            startsAt(raw.start());
            done = new MarkdownText(from, raw).add(literal, done, blocks);
            end = raw.end();
        }
        if (done < literal.length() && !parts.isEmpty()) {
            blocks.text().replace(literal.substring(done), from, Span.at(end));
        }
    }

    /** The line break before these characters stands for all between, the marks of a quotation with it. */
    private void startsAt(int start) {
        if (lineEnds && blocks.text().length() > 0) {
            if (blocks.gap().isOpen() && blocks.text().last() == ' ') {
                blocks.text().dropLast();
            }
            blocks.text().replace("\n", from, new Span(Math.min(end, start), start));
        }
        lineEnds = false;
    }

    private void leftOut(Span span) {
        startsAt(span.start());
        blocks.text().replace(CharacterData.LEFT_OUT, from, span);
        end = span.end();
    }

    private void inline(HtmlInline html) {
        Optional<Span> span = span(html);
        String tag = html.getLiteral().toLowerCase(Locale.ROOT);
        if (tag.startsWith("<br")) {
            blocks.lineBreak();
        } else if (tag.startsWith(COMMENT_OPENS) && span.isPresent()) {
            String words = html.getLiteral().replaceAll("^<!--+|--+>$", "").strip();
            blocks.comment(from.map().toSource(span.get()), words);
        } else if (tag.startsWith("<?stet") && span.isPresent()) {
            blocks.comment(from.map().toSource(span.get()), html.getLiteral().replaceAll("^<\\?|\\?>$", ""));
        } else if (tag.startsWith("<img") || html.getNext() instanceof HtmlInline) {
            blocks.gap().leaveOut();
        }
    }

    private void html(Node node) throws UnreadableInput {
        Optional<Span> span = span(node);
        if (span.isPresent()) {
            HtmlReader html = HtmlReader.read(from.part(span.get()));
            written.add(new Written(from.map().toSource(span.get()), Notation.TAGS));
            blocks.addAll(html.paragraphs(), html.comments());
        }
    }

    private void code(Node node) {
        blocks.open(Role.CODE);
        for (SourceSpan line : node.getSourceSpans()) {
            Span row = span(line);
            if (blocks.text().length() > 0) {
                blocks.text().replace("\n", from, new Span(Math.min(end, row.start()), row.start()));
            }
            blocks.text().copyLines(from, row);
            end = row.end();
        }
        blocks.close();
    }

    private Optional<Span> span(Node node) {
        List<SourceSpan> parts = node.getSourceSpans();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Span.covering(span(parts.get(0)), span(parts.get(parts.size() - 1))));
    }

    private Span span(SourceSpan part) {
        int start = offset + part.getInputIndex();
        return new Span(start, start + part.getLength());
    }
}
