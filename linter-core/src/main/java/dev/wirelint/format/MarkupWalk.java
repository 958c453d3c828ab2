package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Walks through the nodes of markup, HTML or XML, and hands each to a reader with its place in the text. */
final class MarkupWalk {
    static final int DEEPEST = 500;

    /** What stands before the word in a note of an XML editor. */
    private static final String STET = "<?stet";

    /** What is met on the way. */
    interface MarkupVisitor {
        /** An element opens; whether what stands in it is walked through too. */
        boolean open(Element element);

        /** An element closes, walked through or not. */
        void close(Element element);

        /** Characters with entities. */
        void text(Span raw) throws UnreadableInput;

        /** Characters that are taken as they are, within their marks. */
        void literal(Span raw) throws UnreadableInput;
    }

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final MappedText from;
    private final Blocks blocks;
    private final MarkupVisitor reader;

    private MarkupWalk(MappedText from, Blocks blocks, MarkupVisitor reader) {
        this.from = from;
        this.blocks = blocks;
        this.reader = reader;
    }

    /** Walks through all of a text, and gives it as it was parsed; comments go to the blocks. */
    static Document through(MappedText from, Parser parser, Blocks blocks, MarkupVisitor reader)
            throws UnreadableInput {
        Document document =
                parser.setTrackPosition(true).setMaxDepth(DEEPEST + 20).parseInput(from.text(), "");
        new MarkupWalk(from, blocks, reader).walk(document, 0);
        return document;
    }

    /** What an element covers in the text, from its opening tag to its closing one. */
    static Span span(Element element) {
        int start = element.sourceRange().startPos();
        int end = element.endSourceRange().isTracked()
                ? element.endSourceRange().endPos()
                : element.sourceRange().endPos();
        return new Span(Math.max(0, start), Math.max(0, Math.max(start, end)));
    }

    private void walk(Node node, int depth) throws UnreadableInput {
        if (depth > DEEPEST) {
            throw new UnreadableInput(
                    "has elements that are nested more than " + DEEPEST + " deep here; take out the needless ones",
                    from,
                    Math.max(0, node.sourceRange().startPos()));
        }
        if (node instanceof Element element) {
            if (reader.open(element)) {
                for (Node child : element.childNodes()) {
                    walk(child, depth + 1);
                }
            }
            reader.close(element);
        } else if (node.sourceRange().isTracked()) {
            leaf(
                    node,
                    new Span(node.sourceRange().startPos(), node.sourceRange().endPos()));
        }
    }

    private void leaf(Node node, Span place) throws UnreadableInput {
        if (node instanceof CDataNode) {
            reader.literal(withinMarks(place));
        } else if (node instanceof TextNode) {
            reader.text(place);
        } else if (node instanceof Comment comment) {
            // A processing instruction in HTML comes as a comment with its question marks.
            note(place, comment.getData().replaceAll("\\A\\?|\\?\\z", ""));
        } else if (node instanceof ProcessingInstruction) {
            String written = place.of(from.text());
            if (written.startsWith(STET)) {
                note(place, written.substring(2, written.length() - 2));
            }
        }
    }

    private Span withinMarks(Span place) {
        String written = place.of(from.text());
        int start = written.startsWith(CDATA) ? CDATA.length() : 0;
        int end = written.endsWith(CDATA_END) ? CDATA_END.length() : 0;
        return new Span(place.start() + start, Math.max(place.start() + start, place.end() - end));
    }

    private void note(Span place, String words) {
        blocks.comment(from.map().toSource(place), words.strip());
    }
}
