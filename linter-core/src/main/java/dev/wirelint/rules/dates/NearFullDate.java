package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Findings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds a date without a year to one with it a few days off: if July 21, 2019, is a Sunday, July 22 is a Monday. */
final class NearFullDate {
    private static final int DAYS = 14;
    private static final Sought OTHER_YEARS = Sought.of(
            "(?i)\\b(?:anniversary|years? (?:ago|later|on|since|earlier|before|after)|this year|last year|commemorat\\p{L}+)\\b");

    private NearFullDate() {}

    /** Dates that it speaks of are taken out of those without a year. */
    static void check(Copy copy, List<WrittenDate> all, List<WrittenDate> withoutYear, Findings findings) {
        if (OTHER_YEARS.in(copy).find()) {
            return;
        }
        List<WrittenDate> full = all.stream()
                .filter(d -> d.weekday().isPresent()
                        && d.full()
                                .filter(f -> f.getDayOfWeek()
                                        == d.weekday().orElseThrow().day())
                                .isPresent())
                .toList();
        withoutYear.removeIf(date -> {
            Optional<WrittenDate> near =
                    full.stream().filter(f -> isNear(f, date)).findFirst();
            near.ifPresent(f -> flag(copy, f, date, findings));
            return near.isPresent();
        });
    }

    private static boolean isNear(WrittenDate full, WrittenDate date) {
        LocalDate known = full.full().orElseThrow();
        return date.in(known.getYear())
                .map(d -> Math.abs(ChronoUnit.DAYS.between(known, d)))
                .filter(apart -> apart > 0 && apart <= DAYS)
                .isPresent();
    }

    private static void flag(Copy copy, WrittenDate full, WrittenDate date, Findings findings) {
        DayOfWeek due =
                date.in(full.full().orElseThrow().getYear()).orElseThrow().getDayOfWeek();
        WrittenDate.Weekday told = date.weekday().orElseThrow();
        if (told.day() != due) {
            findings.flag(
                            told.span(),
                            copy.textOf(date.span()) + " is a " + name(due) + ", since " + copy.textOf(full.span())
                                    + " is a "
                                    + name(full.weekday().orElseThrow().day()) + "; check the day and the date")
                    .confidence(Confidence.LIKELY)
                    .suggest(name(due))
                    .related(full.span(), "the other day");
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
