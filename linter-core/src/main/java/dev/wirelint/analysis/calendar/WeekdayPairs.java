package dev.wirelint.analysis.calendar;

import dev.wirelint.analysis.dates.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Holds two dates near each other to their weekdays: if the 10th is a Saturday, the 12th is a Monday. */
public final class WeekdayPairs {
    /** Dates further apart may be of different years. */
    private static final int NEAR = 45;

    private static final int SOME_YEAR = 2023;

    private WeekdayPairs() {}

    /**
     * Two dates whose weekdays cannot both be right.
     *
     * @param due what the second would be if the first is right
     */
    public record Apart(WrittenDate first, WrittenDate then, DayOfWeek due) {}

    static Optional<Apart> conflict(List<WrittenDate> all) {
        List<WrittenDate> dates =
                all.stream().filter(d -> d.in(SOME_YEAR).isPresent()).toList();
        for (int i = 1; i < dates.size(); i++) {
            WrittenDate first = dates.get(i - 1);
            WrittenDate then = dates.get(i);
            long apart = apart(first, then);
            DayOfWeek told = then.weekday().orElseThrow().day();
            DayOfWeek due = first.weekday().orElseThrow().day().plus(apart);
            if (Math.abs(apart) <= NEAR && told != due && !hasLeapDay(first, then)) {
                return Optional.of(new Apart(first, then, due));
            }
        }
        return Optional.empty();
    }

    private static long apart(WrittenDate first, WrittenDate then) {
        LocalDate from = first.in(SOME_YEAR).orElseThrow();
        LocalDate to = then.in(SOME_YEAR).orElseThrow();
        long apart = ChronoUnit.DAYS.between(from, to);
        if (Math.abs(apart) < from.lengthOfYear() - NEAR) {
            return apart;
        }
        return apart > 0 ? apart - from.lengthOfYear() : apart + from.lengthOfYear();
    }

    /** Whether a Feb. 29 may lie between the two and make up for the difference. */
    private static boolean hasLeapDay(WrittenDate first, WrittenDate then) {
        boolean over = (first.month().getValue() <= 2) != (then.month().getValue() <= 2);
        long apart = apart(first, then);
        return over
                && (first.weekday().orElseThrow().day().plus(apart + Long.signum(apart))
                        == then.weekday().orElseThrow().day());
    }
}
