package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks through the elements of HTML, wherever it stands: in a file, or in a string of another format. */
final class HtmlReader {
    private static final int DEEPEST = 500;
    private final MappedText from;
    private final Blocks title = new Blocks();
    private final Blocks blocks = new Blocks();
    private String language = "";
    private int hidden;
    private int tooDeep = -1;

    private HtmlReader(MappedText from) {
        this.from = from;
    }

    static HtmlReader read(MappedText from) throws UnreadableInput {
        HtmlReader reader = new HtmlReader(from);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST + 20);
        Document document = parser.parseInput(from.text(), "");
        document.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return reader.head(node, depth);
            }

            @Override
            public FilterResult tail(@Nullable Node node, int depth) {
                return reader.tail(node);
            }
        });
        if (reader.tooDeep >= 0) {
            throw new UnreadableInput(
                    "has elements that are nested more than " + DEEPEST + " deep here; take out the needless ones",
                    from,
                    reader.tooDeep);
        }
        reader.titleWithoutHeading(document);
        Element declared = document.selectFirst("html[lang], html[xml:lang], body > [lang]");
        reader.language = declared == null ? "" : declared.attr(declared.hasAttr("lang") ? "lang" : "xml:lang");
        return reader;
    }

    /** The paragraphs in the order of the file. */
    List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>(title.paragraphs());
        all.addAll(blocks.paragraphs());
        return all;
    }

    /** The code of the language that the page says it is in; empty where it says none. */
    String language() {
        return language;
    }

    List<Comment> comments() {
        return blocks.comments();
    }

    private NodeFilter.FilterResult head(Node node, int depth) {
        if (depth > DEEPEST) {
            tooDeep = Math.max(0, node.sourceRange().startPos());
            return NodeFilter.FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            if (hidden == 0) {
                text(text);
            }
        } else if (node instanceof org.jsoup.nodes.Comment comment) {
            comment(comment);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private NodeFilter.FilterResult open(Element element) {
        String name = element.normalName();
        if (HtmlRoles.holdsNoCopy(name) || hidden > 0) {
            hidden++;
        } else if (name.equals("br")) {
            blocks.lineBreak();
        } else if (name.equals("hr")) {
            blocks.endParagraph();
        } else if (name.equals("td") || name.equals("th")) {
            cell(element);
        } else if (name.equals("code") && !isCode()) {
            leftOut(element);
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        } else if (HtmlRoles.isBlock(element)) {
            blocks.open(HtmlRoles.role(element));
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private NodeFilter.FilterResult tail(@Nullable Node node) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private void close(Element element, String name) {
        if (hidden > 0) {
            hidden--;
            if (hidden == 0) {
                notShown(element, HtmlRoles.standsForWords(name));
            }
        } else if (Set.of("br", "hr", "td", "th").contains(name) || (name.equals("code") && !isCode())) {
            return;
        } else if (HtmlRoles.isBlock(element)) {
            blocks.close();
        } else if (element.childNodeSize() == 0) {
            notShown(element, name.equals("input") && !element.attr("type").equals("hidden"));
        }
    }

    private void notShown(Element element, boolean inPlaceOfWords) {
        if (inPlaceOfWords) {
            blocks.gap().leaveOut(span(element));
        } else {
            blocks.gap().leaveOut();
        }
    }

    private boolean isCode() {
        return blocks.role() == Role.CODE;
    }

    private void text(TextNode node) {
        if (!node.sourceRange().isTracked()) {
            return;
        }
        Span raw = new Span(node.sourceRange().startPos(), node.sourceRange().endPos());
        if (isCode()) {
            blocks.text().copyLines(from, raw);
        } else {
            CharacterData.add(blocks.text(), from, blocks.gap().before(blocks.text(), from, raw));
        }
    }

    /** Cells of a row stand in one paragraph, a tab between them. */
    private void cell(Element element) {
        if (blocks.text().length() > 0) {
            blocks.text()
                    .replace(
                            "\t",
                            from,
                            Span.at(Math.max(0, element.sourceRange().startPos())));
        }
    }

    private void leftOut(Element element) {
        blocks.text().replace(CharacterData.LEFT_OUT, from, span(element));
    }

    private static Span span(Element element) {
        int start = element.sourceRange().startPos();
        int end = element.endSourceRange().isTracked()
                ? element.endSourceRange().endPos()
                : element.sourceRange().endPos();
        return new Span(Math.max(0, start), Math.max(0, Math.max(start, end)));
    }

    private void comment(org.jsoup.nodes.Comment comment) {
        if (comment.sourceRange().isTracked()) {
            Span span = new Span(
                    comment.sourceRange().startPos(), comment.sourceRange().endPos());
            // A processing instruction comes as a comment with its question marks.
            String words = comment.getData().replaceAll("\\A\\?|\\?\\z", "");
            blocks.comment(from.map().toSource(span), words.strip());
        }
    }

    /** A page without a heading of the first rank has its headline in its title. */
    private void titleWithoutHeading(Document document) {
        Element element = document.head().selectFirst("title");
        boolean headed = paragraphs().stream().anyMatch(p -> p.role() == Role.TITLE || p.role() == Role.HEADLINE);
        if (element == null || headed || element.childNodeSize() == 0) {
            return;
        }
        Node words = element.childNode(0);
        title.open(Role.HEADLINE);
        CharacterData.add(
                title.text(),
                from,
                new Span(words.sourceRange().startPos(), words.sourceRange().endPos()));
        title.close();
    }
}
