package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.article.Metadata;
import dev.wirelint.article.Notation;
import dev.wirelint.article.Written;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks through XML that is known to be well-formed; takes the elements of NITF, NewsML-G2 and XHTML for what they are.
 */
final class XmlReader {
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
    private static final String CDATA = "<![CDATA[";

    private final MappedText from;
    private final Blocks blocks = new Blocks();
    private final List<Written> written = new ArrayList<>();
    private final XmlPrefixes prefixes = new XmlPrefixes();
    private final XmlNames names = new XmlNames();
    private final Deque<Integer> plainStarts = new ArrayDeque<>();
    private int hidden;

    XmlReader(MappedText from) {
        this.from = from;
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

    void read() throws UnreadableInput {
        String xml = from.text();
        int at = 0;
        while (at < xml.length()) {
            if (xml.charAt(at) != '<') {
                int end = orEnd(xml.indexOf('<', at));
                text(new Span(at, end));
                at = end;
            } else if (xml.startsWith("<!--", at)) {
                int end = orEnd(xml.indexOf("-->", at) + 3);
                String words = xml.substring(at + 4, Math.max(at + 4, end - 3)).strip();
                blocks.comment(from.map().toSource(new Span(at, end)), words);
                at = end;
            } else if (xml.startsWith(CDATA, at)) {
                int end = xml.indexOf("]]>", at);
                literal(new Span(at + CDATA.length(), orEnd(end)));
                at = orEnd(end + 3);
            } else if (xml.startsWith("<?", at)) {
                int end = orEnd(xml.indexOf("?>", at) + 2);
                if (xml.startsWith("<?stet", at)) {
                    blocks.comment(from.map().toSource(new Span(at, end)), xml.substring(at + 2, end - 2));
                }
                at = end;
            } else if (xml.startsWith("<!", at)) {
                at = XmlTags.doctypeEnd(xml, at);
            } else {
                int end = XmlTags.end(xml, at);
                tag(new Span(at, end));
                at = end;
            }
        }
    }

    private int orEnd(int at) {
        return at < 3 ? from.text().length() : at;
    }

    private void tag(Span span) {
        String xml = from.text();
        boolean closes = xml.charAt(span.start() + 1) == '/';
        int start = span.start() + (closes ? 2 : 1);
        int end = Scan.over(xml, start, span.end(), c -> "/> \t\r\n".indexOf(c) < 0);
        String full = xml.substring(start, end);
        String name = prefixes.isNews(full, span.of(xml)) ? full.substring(full.indexOf(':') + 1) : full;
        boolean empty = !closes && xml.charAt(span.end() - 2) == '/';
        if (closes) {
            close(name);
        } else {
            open(name, span);
            if (empty) {
                close(name);
                blocks.gap().leaveOut();
            }
        }
    }

    private void open(String name, Span tag) {
        names.open(name, tag.of(from.text()));
        if (NO_COPY.contains(name) || hidden > 0) {
            hidden++;
            return;
        }
        if (name.equals("br")) {
            blocks.lineBreak();
        } else if (name.equals("byttl") && !CharacterData.isSpace(blocks.text().last())) {
            blocks.text().replace(" ", from, Span.at(tag.start()));
        } else if ((name.equals("td") || name.equals("th")) && blocks.text().length() > 0) {
            blocks.text().replace("\t", from, Span.at(tag.start()));
        } else if (BLOCKS.containsKey(name)) {
            blocks.open(BLOCKS.getOrDefault(name, Role.UNKNOWN));
        }
        if (name.equals("inlineData")) {
            plainStarts.push(tag.end());
        }
    }

    private void close(String name) {
        names.close(name);
        if (hidden > 0) {
            hidden--;
            blocks.gap().leaveOut();
        } else if (BLOCKS.containsKey(name)) {
            blocks.close();
        }
        if (name.equals("inlineData") && !plainStarts.isEmpty()) {
            plainStarts.pop();
        }
    }

    private void text(Span raw) throws UnreadableInput {
        names.text(raw.of(from.text()));
        if (hidden > 0 || !blocks.isInBlock()) {
            return;
        }
        if (plainStarts.isEmpty()) {
            CharacterData.add(blocks.text(), from, blocks.gap().before(blocks.text(), from, raw));
            return;
        }
        MappedText.Builder plain = new MappedText.Builder();
        CharacterData.addLines(plain, from, raw);
        paragraphs(plain.build());
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

    /** Characters without entities. */
    private void literal(Span raw) throws UnreadableInput {
        if (hidden > 0 || !blocks.isInBlock()) {
            return;
        }
        boolean marked = CopyFields.holdsMarkup(raw.of(from.text()));
        written.add(new Written(from.map().toSource(raw), marked ? Notation.TAGS : Notation.CDATA));
        if (marked || !plainStarts.isEmpty()) {
            paragraphs(from.part(raw));
        } else {
            blocks.text().copyLines(from, raw);
        }
    }
}
