package dev.wirelint.analysis.datelines;

import dev.wirelint.analysis.dates.MonthName;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of a dateline as written.
 *
 * @param text the words, empty where the dateline has no date
 */
public record DatelineDate(String text) {
    private static final Pattern MONTH = Pattern.compile("\\p{L}{3,}");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What is wrong with the date, if anything: no day, or a day its month does not have. */
    Optional<DatelineFault> fault() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.of(DatelineFault.NO_DAY);
        }
        int number = Integer.parseInt(day.group());
        return month().filter(m -> number < 1 || number > m.maxLength()).map(m -> DatelineFault.NO_SUCH_DAY);
    }

    private Optional<Month> month() {
        Matcher word = MONTH.matcher(text);
        return word.find() ? MonthName.of(word.group()) : Optional.empty();
    }
}
