package dev.wirelint.format;

import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a story as it was sent with control codes, line by line. */
final class WireMessage {
    /** What the marks at the ends of a line say: a line above the story, perhaps with the number of a desk. */
    private static final Pattern ABOVE = Pattern.compile("[ \\t]*(?:\\^?\\*\\d+<[ \\t]*)?\\^.*");

    private static final Pattern ENDS_OPEN = Pattern.compile("\\A[ \\t]*(?:\\^?\\*\\d+<[ \\t]*)?\\^?[ \\t]*");
    private static final Pattern PICTURES =
            Pattern.compile("\\p{Lu}[\\p{L}]{1,12} (?:Photos?|Video|Graphics?|Audio)\\b[ :]?[\\p{Lu}\\d, :-]*");
    private static final Pattern TO_THE_DESK = Pattern.compile("(?:E[Dd][Ss][:.]|Editors?:).*");
    private static final Pattern NOTE = Pattern.compile("EDITOR['’]?S['’]? NOTE.*");
    private static final Pattern KEYWORD = Pattern.compile("\\p{Lu}{2}-{1,2}\\S.*|\\S+-\\S+,.{0,60}|\\S+-\\S+");
    private static final Pattern BYLINE = Pattern.compile("(?i:by) \\p{Lu}.*");
    private static final char TAB_LINE = 0x08;
    private static final char BAND = 0x10;

    private final MappedText from;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private MappedText.MappedTextBuilder waiting = new MappedText.MappedTextBuilder();
    private boolean storySeen;
    private boolean headlineSeen;
    private boolean bylineSeen;

    private WireMessage(String content) {
        this.from = MappedText.of(content);
    }

    static WireMessage read(String content) {
        WireMessage message = new WireMessage(content);
        int at = 0;
        while (at < content.length()) {
            int text = content.indexOf(WireCodes.TEXT, at);
            int start = text < 0 ? content.length() : text + 1;
            message.around(new Span(at, start));
            int trailer = content.indexOf(WireCodes.TRAILER, start);
            int end = trailer < 0 ? content.length() : trailer;
            message.text(new Span(start, end));
            at = end < content.length() ? end + 1 : end;
        }
        return message;
    }

    /** In the order of the file; none where no copy stands between the codes. */
    List<Paragraph> paragraphs() {
        return storySeen || headlineSeen ? paragraphs : List.of();
    }

    /** The header and the trailer, which speak to machines and desks. */
    private void around(Span part) {
        for (Span line : lines(part)) {
            add(line, Role.FURNITURE);
        }
    }

    private void text(Span part) {
        for (Span line : lines(part)) {
            String words = line.of(from.text());
            if (words.indexOf(TAB_LINE) >= 0) {
                flush();
                add(line, Role.TABLE);
            } else if (ABOVE.matcher(words).matches()) {
                flush();
                above(line, words.stripTrailing().endsWith("="));
            } else {
                plain(waiting, line);
                waiting.replace("\n", from, Span.at(line.end()));
            }
        }
        flush();
    }

    private void above(Span line, boolean endsParagraph) {
        String words =
                plain(new MappedText.MappedTextBuilder(), line).build().text().strip();
        if (storySeen) {
            add(line, Role.UNKNOWN);
        } else if (TO_THE_DESK.matcher(words).matches()) {
            return;
        } else if (NOTE.matcher(words).matches()) {
            add(line, Role.NOTE);
        } else if (BYLINE.matcher(words).matches() || (bylineSeen && endsParagraph)) {
            bylineSeen = true;
            add(line, Role.BYLINE);
        } else if (PICTURES.matcher(words).matches()
                || (!headlineSeen && KEYWORD.matcher(words).matches())) {
            add(line, Role.FURNITURE);
        } else {
            add(line, headlineSeen ? Role.DECK : Role.HEADLINE);
            headlineSeen |= !words.isEmpty();
        }
    }

    private void flush() {
        MappedText text = waiting.build();
        waiting = new MappedText.MappedTextBuilder();
        if (!text.text().isBlank()) {
            storySeen = true;
            paragraphs.addAll(Paragraphs.of(text));
        }
    }

    private void add(Span line, Role role) {
        MappedText words = plain(new MappedText.MappedTextBuilder(), line).build();
        Span whole = Paragraphs.trim(words.text(), new Span(0, words.text().length()));
        if (!whole.isEmpty()) {
            paragraphs.add(new Paragraph(words, whole, role, false, whole.length()));
        }
    }

    /** Adds a line without its codes and the marks at its ends. */
    private MappedText.MappedTextBuilder plain(MappedText.MappedTextBuilder out, Span line) {
        String words = line.of(from.text());
        var open = ENDS_OPEN.matcher(words);
        boolean marked = open.find() && open.group().indexOf('^') >= 0;
        int start = marked ? line.start() + open.end() : line.start();
        int end = line.end();
        while (end > start && " \t<=".indexOf(from.text().charAt(end - 1)) >= 0) {
            end--;
        }
        for (int at = start; at < end; at++) {
            char c = from.text().charAt(at);
            if (c == BAND && at + 1 < end && from.text().charAt(at + 1) == ' ') {
                continue;
            }
            if (c == BAND || isDash(at)) {
                out.replace(c == BAND ? " " : "–", from, new Span(at, at + 1));
            } else if (!WireCodes.isCode(c)) {
                out.copy(from, new Span(at, at + 1));
            }
        }
        return out;
    }

    /** A terminal had no dash, and a line under nothing stood for it. */
    private boolean isDash(int at) {
        String all = from.text();
        return all.charAt(at) == '_' && all.startsWith(" _ ", at - 1);
    }

    private List<Span> lines(Span part) {
        SourceText rows = SourceText.of("", part.of(from.text()));
        List<Span> lines = new ArrayList<>();
        for (int number = 1; number <= rows.lineCount(); number++) {
            Span line = rows.line(number);
            int end = line.end();
            while (end > line.start() && "\r\n".indexOf(rows.content().charAt(end - 1)) >= 0) {
                end--;
            }
            lines.add(new Span(part.start() + line.start(), part.start() + end));
        }
        return lines;
    }
}
