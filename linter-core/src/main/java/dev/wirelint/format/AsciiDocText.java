package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the inline marks out of a line of AsciiDoc. */
final class AsciiDocText {
    private static final Pattern INLINE = Pattern.compile("(?<escape>\\\\)(?=[*_`#+^~<\\[{&\"'])"
            + "|(?<code>``[^`]{1,300}``|`[^`\\s](?:[^`]{0,300}[^`\\s])?`(?!\\w)|\\+\\+[^+]{1,300}\\+\\+|pass:\\[[^\\]]{0,300}\\])"
            + "|(?<link>(?:link:|mailto:)[^\\s\\[]{1,500}\\[|https?://[^\\s\\[\\]<>]{1,500}\\[)"
            + "|(?<macro>(?:image|icon|kbd|btn|footnote|indexterm2?|xref|stem|anchor):[^\\s\\[]{0,300}\\[[^\\]]{0,1000}\\]|\\(\\(\\([^)]{1,200}\\)\\)\\)|\\[\\[[^\\]]{1,200}\\]\\])"
            + "|(?<reference><<[^>,]{1,200}(?:,[^>]{0,200})?>>)"
            + "|(?<attribute>\\{[\\w-]{1,80}\\})"
            + "|(?<mark>\\*\\*|__|##|(?<![\\p{L}\\p{N}])(?:\\[[.#][\\w.-]{1,60}\\])?[*_#](?=[^\\s*_#])|(?<=[^\\s*_#])[*_#](?![\\p{L}\\p{N}]))"
            + "|(?<entity>&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|\\w{1,31});)");

    private AsciiDocText() {}

    static void add(MappedText.Builder out, MappedText from, Span raw) {
        String text = from.text();
        Matcher mark = INLINE.matcher(text).region(raw.start(), raw.end());
        int at = raw.start();
        int openLinks = 0;
        while (mark.find(at) && mark.end() <= raw.end()) {
            openLinks = words(out, from, new Span(at, mark.start()), openLinks);
            Span span = new Span(mark.start(), mark.end());
            if (mark.group("escape") != null) {
                out.copy(from, new Span(mark.end(), mark.end() + 1));
                at = mark.end() + 1;
                continue;
            }
            if (mark.group("code") != null || mark.group("attribute") != null) {
                out.replace(CharacterData.LEFT_OUT, from, span);
            } else if (mark.group("link") != null) {
                openLinks++;
            } else if (mark.group("reference") != null) {
                int comma = span.of(text).indexOf(',');
                if (comma >= 0) {
                    out.copy(from, new Span(span.start() + comma + 1, span.end() - 2));
                }
            } else if (mark.group("entity") != null) {
                out.replace(CharacterData.decode(span.of(text)), from, span);
            }
            at = mark.end();
        }
        words(out, from, new Span(at, raw.end()), openLinks);
    }

    /** Copies words, but for the brackets that close the text of a link. */
    private static int words(MappedText.Builder out, MappedText from, Span span, int openLinks) {
        int start = span.start();
        int open = openLinks;
        for (int i = span.start(); open > 0 && i < span.end(); i++) {
            if (from.text().charAt(i) == ']') {
                out.copy(from, new Span(start, i));
                start = i + 1;
                open--;
            }
        }
        out.copy(from, new Span(start, span.end()));
        return open;
    }
}
