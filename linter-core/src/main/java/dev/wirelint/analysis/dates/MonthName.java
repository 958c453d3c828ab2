package dev.wirelint.analysis.dates;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The English names of the months, whole and short. */
public final class MonthName {
    /** What matches any of them, the stop after a short one left out. */
    public static final String PATTERN = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static final Pattern WORD = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 3;

    private MonthName() {}

    /** Whether a word is one of them, in capitals or not. */
    public static boolean is(String word) {
        return WORD.matcher(word).matches();
    }

    /** The month a word that matches {@link #PATTERN} names. */
    public static Optional<Month> of(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        String start = word.substring(0, SHORTEST).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(m -> m.name().startsWith(start))
                .findFirst();
    }
}
