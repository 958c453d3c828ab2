package dev.wirelint.analysis.amounts;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where a story may write a number: its runs of digits and its words for numbers. Whoever looks for figures asks here
 * first, since most sentences have none.
 */
public final class NumberPlaces {
    private static final Part<NumberPlaces> PART = Part.ofAny(copy -> new NumberPlaces(copy.text()));
    private static final Set<String> OPENING = Numerals.openingWords();
    private static final int LONGEST =
            OPENING.stream().mapToInt(String::length).max().orElse(0);

    private final int[] starts;

    private NumberPlaces(String text) {
        IntStream.Builder found = IntStream.builder();
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            boolean isLetter = !isDigit && Character.isLetter(c);
            if ((isDigit && !digit) || (isLetter && !letter && opens(text, i))) {
                found.add(i);
            }
            letter = isLetter;
            digit = isDigit;
        }
        starts = found.build().toArray();
    }

    public static NumberPlaces of(Copy copy) {
        return copy.part(PART);
    }

    private static boolean opens(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int length = end - start;
        if (length > LONGEST) {
            return false;
        }
        return length <= 2
                ? Numerals.opensWithArticle(text, start, end)
                : OPENING.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether so many of them stand in a part of the story. */
    public boolean are(int least, Span part) {
        int first = firstFrom(part.start());
        return first + least <= starts.length && starts[first + least - 1] < part.end();
    }

    /** The first of them that does not stand before a place; -1 where there is none. */
    int next(int from) {
        int first = firstFrom(from);
        return first < starts.length ? starts[first] : -1;
    }

    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }
}
