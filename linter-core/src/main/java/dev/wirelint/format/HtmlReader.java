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
import org.jsoup.parser.Parser;

/** Walks through the elements of HTML, wherever it stands: in a file, or in a string of another format. */
final class HtmlReader implements MarkupWalk.MarkupVisitor {
    private final MappedText from;
    private final Blocks title = new Blocks();
    private final Blocks blocks = new Blocks();
    private String language = "";
    private int hidden;

    private HtmlReader(MappedText from) {
        this.from = from;
    }

    static HtmlReader read(MappedText from) throws UnreadableInput {
        HtmlReader reader = new HtmlReader(from);
        Document document = MarkupWalk.through(from, Parser.htmlParser(), reader.blocks, reader);
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

    @Override
    public boolean open(Element element) {
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
            blocks.text().replace(CharacterData.LEFT_OUT, from, MarkupWalk.span(element));
            return false;
        } else if (HtmlRoles.isBlock(element)) {
            blocks.open(HtmlRoles.role(element));
        }
        return true;
    }

    @Override
    public void close(Element element) {
        String name = element.normalName();
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
            blocks.gap().leaveOut(MarkupWalk.span(element));
        } else {
            blocks.gap().leaveOut();
        }
    }

    private boolean isCode() {
        return blocks.role() == Role.CODE;
    }

    @Override
    public void text(Span raw) {
        if (hidden > 0) {
            return;
        }
        if (isCode()) {
            blocks.text().copyLines(from, raw);
        } else {
            CharacterData.add(blocks.text(), from, blocks.gap().before(blocks.text(), from, raw));
        }
    }

    @Override
    public void literal(Span raw) {
        text(raw);
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
