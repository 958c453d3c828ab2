package dev.wirelint.analysis.names;

import dev.wirelint.analysis.amounts.Currency;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Accents;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Until when a place went by a name that the house does not use of the present. */
public final class Eras {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d,." + Currency.SIGNS + "])(1\\d{3}|20\\d{2})(?![\\d,]\\d|%)");
    private static final Pattern CENTURY = Pattern.compile("\\b(?:1?\\d|2[01])(?:st|nd|rd|th)[- ]century\\b");
    private static final int REACH = 200;

    private final Map<String, Integer> until = new HashMap<>();

    private Eras(WordList list) {
        list.rows().forEach(r -> until.put(r.column(0), Integer.parseInt(r.column(1))));
    }

    /** Reads a list of names, each with the last year of its time. */
    public static Eras of(WordList list) {
        return new Eras(list);
    }

    /** Whether the sentence speaks of a time in which the name was right, and of no later one. */
    public boolean isNameOfItsTime(String text, Span place) {
        Integer last = until.get(Accents.dropped(place.of(text)));
        if (last == null) {
            return false;
        }
        String sentence = sentence(text, place);
        Matcher year = YEAR.matcher(sentence);
        boolean earlier = CENTURY.matcher(sentence).find();
        boolean later = false;
        while (year.find()) {
            earlier |= Integer.parseInt(year.group(1)) <= last;
            later |= Integer.parseInt(year.group(1)) > last;
        }
        return earlier && !later;
    }

    private static String sentence(String text, Span place) {
        int start = place.start();
        while (start > 0 && place.start() - start < REACH && !ends(text, start - 1)) {
            start--;
        }
        int end = place.end();
        while (end < text.length() && end - place.end() < REACH && !ends(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean stop = (c == '.' || c == '!' || c == '?')
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1));
        return c == '\n' || stop;
    }
}
