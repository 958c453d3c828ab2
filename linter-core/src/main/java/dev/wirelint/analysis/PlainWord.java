package dev.wirelint.analysis;

import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as it is compared with a list, without the marks around it.
 *
 * @param folded lower case, with straight apostrophes
 */
public record PlainWord(Span span, String folded) {
    private static final String JOINING = ".-'’&+@";
    private static final String STANDING = "©";

    /** The words of a text; marks that join, as in "e-mail", "AT&T" or "7:30", stay inside. */
    public static List<PlainWord> read(String text) {
        List<PlainWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                Span span = new Span(at, end);
                words.add(new PlainWord(span, fold(span.of(text))));
            }
            at = Math.max(end, at + 1);
        }
        return List.copyOf(words);
    }

    /** The words in the form in which they are compared. */
    public static List<String> folded(List<PlainWord> words) {
        return words.stream().map(PlainWord::folded).toList();
    }

    /** The form in which words are compared: lower case, straight apostrophes. */
    public static String fold(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static int endOfWord(String text, int start) {
        if (STANDING.indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        int end = start;
        while (end < text.length() && isPartOfWord(text, start, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(String text, int start, int at) {
        if (Character.isLetterOrDigit(text.charAt(at))) {
            return true;
        }
        if (at == start || at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean time = text.charAt(at) == ':' && Character.isDigit(text.charAt(at - 1));
        return time || JOINING.indexOf(text.charAt(at)) >= 0;
    }
}
