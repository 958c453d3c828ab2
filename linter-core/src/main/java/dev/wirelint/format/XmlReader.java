package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.article.Metadata;
import dev.wirelint.article.Notation;
import dev.wirelint.article.Written;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads XML that is known to be well-formed; takes the elements of NITF, NewsML-G2 and XHTML for what they are. */
final class XmlReader implements MarkupWalk.MarkupVisitor {
    private static final Map<String, Role> BLOCKS = Map.ofEntries(
            Map.entry("headline", Role.HEADLINE),
            Map.entry("hl1", Role.TITLE),
            Map.entry("h1", Role.TITLE),
            Map.entry("hl2", Role.HEADING),
            Map.entry("h2", Role.HEADING),
            Map.entry("h3", Role.HEADING),
            Map.entry("h4", Role.HEADING),
            Map.entry("h5", Role.HEADING),
            Map.entry("h6", Role.HEADING),
            Map.entry("abstract", Role.DECK),
            Map.entry("description", Role.DECK),
            Map.entry("byline", Role.BYLINE),
            Map.entry("by", Role.BYLINE),
            Map.entry("dateline", Role.DATELINE),
            Map.entry("distributor", Role.FURNITURE),
            Map.entry("p", Role.UNKNOWN),
            Map.entry("div", Role.UNKNOWN),
            Map.entry("body", Role.UNKNOWN),
            Map.entry("body.content", Role.UNKNOWN),
            Map.entry("inlineData", Role.UNKNOWN),
            Map.entry("bq", Role.QUOTE),
            Map.entry("blockquote", Role.QUOTE),
            Map.entry("credit", Role.UNKNOWN),
            Map.entry("media-caption", Role.CAPTION),
            Map.entry("media-producer", Role.FURNITURE),
            Map.entry("figcaption", Role.CAPTION),
            Map.entry("caption", Role.CAPTION),
            Map.entry("note", Role.NOTE),
            Map.entry("edNote", Role.NOTE),
            Map.entry("tagline", Role.SIGN_OFF),
            Map.entry("li", Role.LIST_ITEM),
            Map.entry("dt", Role.LIST_ITEM),
            Map.entry("dd", Role.LIST_ITEM),
            Map.entry("tr", Role.TABLE),
            Map.entry("nitf-table", Role.TABLE),
            Map.entry("pre", Role.CODE));
    private static final Set<String> NO_COPY =
            Set.of("script", "style", "media-metadata", "docdata", "rights", "bibliography");

    /** The vocabularies of news, in which the elements above stand. */
    private static final Pattern NEWS = Pattern.compile("(?i)nitf|iptc\\.org|newsml|xhtml|w3\\.org/TR/html");

    private final MappedText from;
    private final Blocks blocks = new Blocks();
    private final List<Written> written = new ArrayList<>();
    private final XmlNames names = new XmlNames();
    private int hidden;
    private int plain;

    private XmlReader(MappedText from) {
        this.from = from;
    }

    static XmlReader read(MappedText from) throws UnreadableInput {
        XmlReader reader = new XmlReader(from);
        MarkupWalk.through(from, Parser.xmlParser(), reader.blocks, reader);
        return reader;
    }

    List<Paragraph> paragraphs() {
        return blocks.paragraphs();
    }

    List<Comment> comments() {
        return blocks.comments();
    }

    /** The parts that are taken as they are, without entities. */
    List<Written> written() {
        return written;
    }

    Metadata metadata() {
        return names.metadata();
    }

    /** Its name without the prefix of a vocabulary of news; elements of others are taken for no block. */
    private static String name(Element element) {
        String full = element.tagName();
        int colon = full.indexOf(':');
        return colon >= 0 && NEWS.matcher(element.tag().namespace()).find() ? full.substring(colon + 1) : full;
    }

    @Override
    public boolean open(Element element) {
        String name = name(element);
        Span at = Span.at(Math.max(0, element.sourceRange().startPos()));
        names.open(name, element);
        if (NO_COPY.contains(name) || hidden > 0) {
            hidden++;
            return true;
        }
        if (name.equals("br")) {
            blocks.lineBreak();
        } else if (name.equals("byttl") && !CharacterData.isSpace(blocks.text().last())) {
            blocks.text().replace(" ", from, at);
        } else if ((name.equals("td") || name.equals("th")) && blocks.text().length() > 0) {
            blocks.text().replace("\t", from, at);
        } else if (BLOCKS.containsKey(name)) {
            blocks.open(BLOCKS.getOrDefault(name, Role.UNKNOWN));
        }
        plain += name.equals("inlineData") ? 1 : 0;
        return true;
    }

    @Override
    public void close(Element element) {
        String name = name(element);
        names.close(name);
        if (hidden > 0) {
            hidden--;
            blocks.gap().leaveOut();
        } else if (BLOCKS.containsKey(name)) {
            blocks.close();
        }
        plain -= name.equals("inlineData") && hidden == 0 && plain > 0 ? 1 : 0;
        if (isEmptyTag(element)) {
            blocks.gap().leaveOut();
        }
    }

    private boolean isEmptyTag(Element element) {
        int end = element.sourceRange().endPos();
        return element.childNodeSize() == 0 && end > 1 && from.text().charAt(end - 2) == '/';
    }

    @Override
    public void text(Span raw) throws UnreadableInput {
        names.text(raw.of(from.text()));
        if (hidden > 0 || !blocks.isInBlock()) {
            return;
        }
        if (plain == 0) {
            CharacterData.add(blocks.text(), from, blocks.gap().before(blocks.text(), from, raw));
            return;
        }
        MappedText.MappedTextBuilder lines = new MappedText.MappedTextBuilder();
        CharacterData.addLines(lines, from, raw);
        paragraphs(lines.build());
    }

    /** Paragraphs of a text that has no markup of XML; it may have that of HTML. */
    private void paragraphs(MappedText text) throws UnreadableInput {
        if (CopyFields.holdsMarkup(text.text())) {
            HtmlReader html = HtmlReader.read(text);
            blocks.addAll(html.paragraphs(), html.comments());
        } else {
            blocks.addAll(Paragraphs.of(text), List.of());
        }
    }

    @Override
    public void literal(Span raw) throws UnreadableInput {
        if (hidden > 0 || !blocks.isInBlock()) {
            return;
        }
        boolean marked = CopyFields.holdsMarkup(raw.of(from.text()));
        written.add(new Written(from.map().toSource(raw), marked ? Notation.TAGS : Notation.CDATA));
        if (marked || plain > 0) {
            paragraphs(from.part(raw));
        } else {
            blocks.text().copyLines(from, raw);
        }
    }
}
