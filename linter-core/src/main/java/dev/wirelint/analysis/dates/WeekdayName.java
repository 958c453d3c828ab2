package dev.wirelint.analysis.dates;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The English names of the days of the week, whole and short. */
public final class WeekdayName {
    /** What matches any of them written out. */
    public static final String WHOLE = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    /** What matches any of them cut short, the stop after it left out. */
    static final String SHORT = "(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)";

    private static final int SHORTEST = 3;

    private WeekdayName() {}

    /** The day a word that matches {@link #WHOLE} or {@link #SHORT} names. */
    public static Optional<DayOfWeek> of(String word) {
        String start = word.substring(0, SHORTEST).toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(d -> d.name().startsWith(start))
                .findFirst();
    }
}
