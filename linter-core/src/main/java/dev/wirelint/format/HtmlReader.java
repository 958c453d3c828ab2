package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Set<String> NO_COPY = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "button",
            "form",
            "select",
            "textarea",
            "audio",
            "video",
            "object",
            "canvas",
            "map");
    /** Of these, the ones that stand for a word where they stand in a sentence. */
    private static final Set<String> IN_PLACE_OF_WORDS = Set.of("math", "select", "textarea", "button");

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("h1", Role.TITLE),
            Map.entry("h2", Role.HEADING),
            Map.entry("h3", Role.HEADING),
            Map.entry("h4", Role.HEADING),
            Map.entry("h5", Role.HEADING),
            Map.entry("h6", Role.HEADING),
            Map.entry("blockquote", Role.QUOTE),
            Map.entry("figcaption", Role.CAPTION),
            Map.entry("caption", Role.CAPTION),
            Map.entry("li", Role.LIST_ITEM),
            Map.entry("dt", Role.LIST_ITEM),
            Map.entry("dd", Role.LIST_ITEM),
            Map.entry("tr", Role.TABLE),
            Map.entry("pre", Role.CODE),
            Map.entry("nav", Role.FURNITURE),
            Map.entry("footer", Role.FURNITURE));
    /** What newsrooms call the parts of a story in their pages. */
    private static final Map<String, Role> BY_CLASS = Map.of(
            "headline", Role.HEADLINE,
            "byline", Role.BYLINE,
            "standfirst", Role.DECK,
            "deck", Role.DECK,
            "dek", Role.DECK,
            "summary", Role.DECK,
            "dateline", Role.DATELINE,
            "caption", Role.CAPTION,
            "correction", Role.NOTE);

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
        if (NO_COPY.contains(name) || hidden > 0) {
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
        } else if (isBlock(element)) {
            blocks.open(role(element));
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
                notShown(element, IN_PLACE_OF_WORDS.contains(name));
            }
        } else if (Set.of("br", "hr", "td", "th").contains(name) || (name.equals("code") && !isCode())) {
            return;
        } else if (isBlock(element)) {
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

    private static boolean isBlock(Element element) {
        return element.isBlock() || ROLES.containsKey(element.normalName());
    }

    private static Role role(Element element) {
        Role byName = ROLES.getOrDefault(element.normalName(), Role.UNKNOWN);
        return byName != Role.UNKNOWN
                ? byName
                : element.classNames().stream()
                        .map(c -> BY_CLASS.get(c.toLowerCase(Locale.ROOT)))
                        .filter(r -> r != null)
                        .findFirst()
                        .orElse(byName);
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
