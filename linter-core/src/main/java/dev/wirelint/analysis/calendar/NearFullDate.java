package dev.wirelint.analysis.calendar;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a date without a year to one with it a few days off: if July 21, 2019, is a Sunday, July 22 is a Monday. */
public final class NearFullDate {
    private static final int DAYS = 14;
    private static final Sought OTHER_YEARS = Sought.of(
            "(?i)\\b(?:anniversary|years? (?:ago|later|on|since|earlier|before|after)|this year|last year|commemorat\\p{L}+)\\b");

    private NearFullDate() {}

    /**
     * A date whose weekday is not the one that a full date near it makes.
     *
     * @param due the weekday it is on
     */
    public record Near(WrittenDate full, WrittenDate date, DayOfWeek due) {}

    /** Such dates; all that stand near a full one are taken out of those without a year. */
    static List<Near> takenOut(Copy copy, List<WrittenDate> all, List<WrittenDate> withoutYear) {
        List<Near> found = new ArrayList<>();
        List<WrittenDate> full = all.stream()
                .filter(d -> d.weekday().isPresent()
                        && d.full()
                                .filter(f -> f.getDayOfWeek()
                                        == d.weekday().orElseThrow().day())
                                .isPresent())
                .toList();
        if (full.isEmpty() || OTHER_YEARS.in(copy).find()) {
            return found;
        }
        withoutYear.removeIf(date -> {
            Optional<WrittenDate> near =
                    full.stream().filter(f -> isNear(f, date)).findFirst();
            near.flatMap(f -> wrong(f, date)).ifPresent(found::add);
            return near.isPresent();
        });
        return found;
    }

    private static boolean isNear(WrittenDate full, WrittenDate date) {
        LocalDate known = full.full().orElseThrow();
        return date.in(known.getYear())
                .map(d -> Math.abs(ChronoUnit.DAYS.between(known, d)))
                .filter(apart -> apart > 0 && apart <= DAYS)
                .isPresent();
    }

    private static Optional<Near> wrong(WrittenDate full, WrittenDate date) {
        DayOfWeek due =
                date.in(full.full().orElseThrow().getYear()).orElseThrow().getDayOfWeek();
        return date.weekday().orElseThrow().day() == due ? Optional.empty() : Optional.of(new Near(full, date, due));
    }
}
