package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the inline marks out of a line of AsciiDoc. */
final class AsciiDocText {
    private static final Pattern INLINE = Pattern.compile("(?<escape>\\\\)(?=[*_`#+^~<\\[{&\"'])"
            + "|(?<code>``[^`]{1,300}``|`[^`\\s](?:[^`]{0,300}[^`\\s])?`(?!\\w)|\\+\\+[^+]{1,300}\\+\\+|pass:\\[[^\\]]{0,300}\\])"
            + "|(?<link>(?:link:|mailto:|xref:)[^\\s\\[]{1,500}\\[|https?://[^\\s\\[\\]<>]{1,500}\\[|(?<![\\p{L}\\p{N}])(?:kbd|btn|indexterm2):\\[)"
            + "|(?<shown>(?:stem|latexmath|asciimath|menu):[^\\s\\[]{0,300}\\[[^\\]]{0,1000}\\])"
            + "|(?<macro>(?:image|icon|footnote|footnoteref|indexterm|anchor):[^\\s\\[]{0,300}\\[[^\\]]{0,1000}\\]|\\(\\(\\([^)]{1,200}\\)\\)\\)|\\[\\[[^\\]]{1,200}\\]\\])"
            + "|(?<term>\\(\\((?!\\()[^()]{1,200}\\)\\))"
            + "|(?<reference><<[^>,]{1,200}(?:,[^>]{0,200})?>>)"
            + "|(?<attribute>\\{[\\w-]{1,80}\\})"
            + "|(?<mark>\\*\\*|__|##|(?<![\\p{L}\\p{N}])(?:\\[[.#][\\w.-]{1,60}\\])?[*_#](?=[^\\s*_#])|(?<=[^\\s*_#])[*_#](?![\\p{L}\\p{N}]))"
            + "|(?<entity>&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|\\w{1,31});)");

    private AsciiDocText() {}

    static void add(Blocks blocks, MappedText from, Span raw) {
        String text = from.text();
        Matcher mark = INLINE.matcher(text).region(raw.start(), raw.end()).useTransparentBounds(true);
        int at = raw.start();
        int openLinks = 0;
        while (mark.find()) {
            openLinks = words(blocks, from, new Span(at, mark.start()), openLinks);
            Span span = new Span(mark.start(), mark.end());
            at = mark.end();
            if (mark.group("escape") != null) {
                copy(blocks, from, new Span(mark.end(), mark.end() + 1));
                at = mark.end() + 1;
                mark.region(at, raw.end());
            } else if (mark.group("code") != null || mark.group("attribute") != null) {
                blocks.gap().close();
                blocks.text().replace(CharacterData.LEFT_OUT, from, span);
            } else if (mark.group("shown") != null) {
                blocks.gap().leaveOut(span);
            } else if (mark.group("macro") != null) {
                blocks.gap().leaveOut();
            } else if (mark.group("term") != null) {
                copy(blocks, from, new Span(span.start() + 2, span.end() - 2));
            } else if (mark.group("link") != null) {
                if (text.startsWith("]", at)) {
                    at++;
                    mark.region(at, raw.end());
                    blocks.gap().leaveOut(new Span(span.start(), at));
                } else {
                    openLinks++;
                }
            } else if (mark.group("reference") != null) {
                int comma = span.of(text).indexOf(',');
                if (comma >= 0) {
                    copy(blocks, from, new Span(span.start() + comma + 1, span.end() - 2));
                } else {
                    blocks.gap().leaveOut(span);
                }
            } else if (mark.group("entity") != null) {
                blocks.gap().close();
                blocks.text().replace(CharacterData.decode(span.of(text)), from, span);
            }
        }
        words(blocks, from, new Span(at, raw.end()), openLinks);
    }

    private static void copy(Blocks blocks, MappedText from, Span span) {
        blocks.text().copy(from, blocks.gap().before(blocks.text(), from, span));
    }

    /** Copies words, but for the brackets that close the text of a link, and what a browser is told of it. */
    private static int words(Blocks blocks, MappedText from, Span span, int openLinks) {
        int start = span.start();
        int open = openLinks;
        for (int i = span.start(); open > 0 && i < span.end(); i++) {
            if (from.text().charAt(i) == ']') {
                boolean window = i > start && from.text().charAt(i - 1) == '^';
                copy(blocks, from, new Span(start, window ? i - 1 : i));
                start = i + 1;
                open--;
            }
        }
        copy(blocks, from, new Span(start, span.end()));
        return open;
    }
}
