package dev.wirelint.analysis.units;

import dev.wirelint.language.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a difference of degrees, which is converted without the 32, from a degree of the thermometer. */
public final class Warming {
    private static final Pattern BY = Pattern.compile(
            "(?i)\\bby (?:(?:about|around|some|nearly|almost|at least|up to|more than|roughly|just|an average of) )*$");
    private static final Pattern ON_THE_SCALE = Pattern.compile(
            "(?i)\\b(?:to|at|from|reached|hit|topped|was|were|read|measured|showed) (?:(?:about|around|nearly|almost|a|minus) )*$");
    private static final Pattern ABOVE_OR_BELOW = Pattern.compile(
            "(?i)^ (?:(?:above|below|over|under) (?:the |its |their )?(?:\\p{L}+[ -]){0,3}(?:average|normal|mean|levels?|usual)\\b|(?:warm|cool|cold|hott|high|low)er than\\b)");
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}’'-]+");
    private static final int REACH = 90;

    private final Set<String> changes;

    /** What an amount of degrees speaks of. */
    enum Sense {
        DEGREE,
        CHANGE,
        EITHER
    }

    public Warming(WordList list) {
        this.changes = Set.copyOf(list.words());
    }

    /** What the amount between two offsets, its conversion included, speaks of. */
    Sense sense(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - REACH), start);
        String after = text.substring(end, Math.min(text.length(), end + REACH));
        if (BY.matcher(before).find() || ABOVE_OR_BELOW.matcher(after).find()) {
            return Sense.CHANGE;
        }
        if (ON_THE_SCALE.matcher(before).find()) {
            return Sense.DEGREE;
        }
        boolean speaksOfChange = WORD_BREAK
                .splitAsStream(sentenceEnd(before) + " " + after.split("[.;]", 2)[0])
                .anyMatch(w -> changes.contains(w.toLowerCase(Locale.ROOT)));
        return speaksOfChange ? Sense.EITHER : Sense.DEGREE;
    }

    private static String sentenceEnd(String before) {
        return before.substring(before.lastIndexOf(". ") + 1);
    }
}
