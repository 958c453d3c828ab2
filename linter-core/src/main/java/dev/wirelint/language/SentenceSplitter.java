package dev.wirelint.language;

import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * LanguageTool's sentence splitting, mended for wire copy: it cuts inside exchange tickers in brackets and after a full
 * stop that stands alone inside a sentence. Pieces cut there are joined again.
 */
final class SentenceSplitter {
    private static final Pattern OPEN_TICKER = Pattern.compile("\\([A-Z0-9]{1,8}\\.\\s*$");
    private static final Pattern STRAY_STOP = Pattern.compile("\\s\\.\\s*$");

    /** LanguageTool reads some lines again from their start at every full stop; it never sees more than this of one. */
    private static final int WINDOW = 4000;

    /** Whether a sentence ends is decided by the words around the place. */
    private static final int AROUND = 200;

    /**
     * What some rule of LanguageTool's that ends a sentence asks for: a mark, a break of the line, a mark of a form.
     */
    private static final String ENDING = ".!?…\n\r\u2029}>";

    private static final String END_MARKS = ".!?…";
    private static final String CLOSING = "»’”›\"'";

    private SentenceSplitter() {}

    /** Whether nothing stands in a paragraph at which LanguageTool would end a sentence before its last character. */
    static boolean isOneSentence(String paragraph) {
        int length = paragraph.length();
        int at = Scan.over(paragraph, 0, length, c -> ENDING.indexOf(c) < 0);
        int closed = Scan.over(
                paragraph,
                at,
                length,
                c -> END_MARKS.indexOf(c) >= 0
                        || CLOSING.indexOf(c) >= 0
                        || (Character.getType(c) == Character.END_PUNCTUATION && c != '}'));
        return length > 0 && closed == length;
    }

    static List<Span> split(String text, Span paragraph, Function<String, List<String>> tokenizer) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        for (int end : ends(paragraph.of(text), tokenizer)) {
            int at = paragraph.start() + end;
            boolean last = at >= paragraph.end();
            if (last || !isCutInside(text, new Span(start, at))) {
                Span trimmed = trim(text, new Span(start, at));
                if (!trimmed.isEmpty()) {
                    sentences.add(trimmed);
                }
                start = at;
            }
        }
        return sentences;
    }

    /** Where LanguageTool sees the ends of sentences; what outgrows the window is read on from where that ended. */
    private static List<Integer> ends(String paragraph, Function<String, List<String>> tokenizer) {
        if (isOneSentence(paragraph)) {
            return List.of(paragraph.length());
        }
        List<Integer> ends = new ArrayList<>();
        int read = 0;
        while (paragraph.length() - read > WINDOW) {
            int certain = read + WINDOW - AROUND;
            int next = certain;
            int end = read;
            for (String piece : tokenizer.apply(paragraph.substring(read, read + WINDOW))) {
                end += piece.length();
                if (end > certain) {
                    break;
                }
                ends.add(end);
                next = end;
            }
            read = next;
        }
        for (String piece : tokenizer.apply(paragraph.substring(read))) {
            read += piece.length();
            ends.add(read);
        }
        return ends;
    }

    private static boolean isCutInside(String text, Span soFar) {
        CharSequence tail = text.subSequence(Math.max(soFar.start(), soFar.end() - 24), soFar.end());
        if (OPEN_TICKER.matcher(tail).find()) {
            return true;
        }
        return STRAY_STOP.matcher(tail).find() && Character.isLowerCase(text.codePointAt(soFar.end()));
    }

    private static Span trim(String text, Span span) {
        int start = Scan.over(text, span.start(), span.end(), Character::isWhitespace);
        return new Span(start, Scan.back(text, span.end(), start, Character::isWhitespace));
    }
}
