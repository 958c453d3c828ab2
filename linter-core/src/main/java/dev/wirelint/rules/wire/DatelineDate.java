package dev.wirelint.rules.wire;

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
record DatelineDate(String text) {
    private static final Pattern MONTH = Pattern.compile("\\p{L}{3,}");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What is wrong with the date, if anything: no day, or a day its month does not have. */
    Optional<String> fault() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return Optional.of("the date \"" + text + "\" has no day; put it in");
        }
        int number = Integer.parseInt(day.group());
        return month().filter(m -> number < 1 || number > m.maxLength())
                .map(m -> "there is no such day as " + text + "; check the date");
    }

    private Optional<Month> month() {
        Matcher word = MONTH.matcher(text);
        return word.find() ? MonthName.of(word.group()) : Optional.empty();
    }
}
