package dev.wirelint.analysis.dates;

import dev.wirelint.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * A day of the calendar as a story writes it.
 *
 * @param span the day, the month and the year where one is given, without the weekday
 * @param day may be a day its month does not have
 * @param weekday the day of the week that stands beside it
 */
public record WrittenDate(Span span, Month month, int day, Optional<Year> year, Optional<Weekday> weekday) {
    /** A day of the week beside a date. */
    public record Weekday(Span span, DayOfWeek day) {}

    /** The day in the year the story gives; absent where it gives none, or there is no such day. */
    public Optional<LocalDate> full() {
        return year.flatMap(y -> in(y.getValue()));
    }

    /** The day in some year; absent where that year has no such day. */
    public Optional<LocalDate> in(int asked) {
        try {
            return Optional.of(LocalDate.of(asked, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether some year has such a day, or the year that is given. */
    public boolean exists() {
        return day >= 1 && (year.isPresent() ? full().isPresent() : day <= month.maxLength());
    }
}
