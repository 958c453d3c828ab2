package dev.wirelint.article;

import dev.wirelint.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks around a list item or a quoted paragraph, which stand for nothing once its words are taken out. */
final class ItemMarks {
    private static final Pattern LIGHT_MARK =
            Pattern.compile("[ \\t]*+(?:>[ \\t]*)*?(?:[-+•>]|\\*{1,5}|\\.{1,5}|\\d{1,9}[.)])[ \\t]*+");
    private static final Pattern OPENING_TAG =
            Pattern.compile("<(li|dt|dd)(?:\\s[^<>]*+)?>\\s*+\\z", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_MARK = 60;
    private static final int LONGEST_TAG = 200;

    private ItemMarks() {}

    /**
     * The words with their marks, and with the line where nothing else stands on it; the words alone where none are.
     */
    static Span around(Span words, String content, Notation notation) {
        return switch (notation) {
            case MARKDOWN, ASCIIDOC -> line(words, content);
            case TAGS -> element(words, content);
            default -> words;
        };
    }

    private static Span line(Span words, String content) {
        int start = words.start();
        while (start > 0 && words.start() - start < LONGEST_MARK && !isLineEnd(content.charAt(start - 1))) {
            start--;
        }
        int end = words.end();
        while (end < content.length() && (content.charAt(end) == ' ' || content.charAt(end) == '\t')) {
            end++;
        }
        boolean alone = end == content.length() || isLineEnd(content.charAt(end));
        if (!alone
                || !LIGHT_MARK.matcher(content.substring(start, words.start())).matches()) {
            return words;
        }
        boolean pair = content.startsWith("\r\n", end);
        return new Span(start, Math.min(content.length(), end + (pair ? 2 : 1)));
    }

    private static Span element(Span words, String content) {
        int from = Math.max(0, words.start() - LONGEST_TAG);
        Matcher opens = OPENING_TAG.matcher(content.substring(from, words.start()));
        if (!opens.find()) {
            return words;
        }
        String closes = "</" + opens.group(1) + ">";
        int end = words.end();
        while (end < content.length() && Character.isWhitespace(content.charAt(end))) {
            end++;
        }
        return content.regionMatches(true, end, closes, 0, closes.length())
                ? new Span(from + opens.start(), end + closes.length())
                : words;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
