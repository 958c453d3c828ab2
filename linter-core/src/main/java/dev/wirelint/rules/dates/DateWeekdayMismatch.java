package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a date whose day of the week is another in the calendar. */
public final class DateWeekdayMismatch implements Rule {
    /** Before it even the English counted their days by the old calendar. */
    private static final int FIRST_YEAR = 1753;

    /** From it on no country did. */
    private static final int NEW_CALENDAR = 1924;

    private static final Pattern ANOTHER_YEAR =
            Pattern.compile("\\b(?:years?|anniversary|decades?|century|(?:19|20)\\d{2})\\b");
    private static final int REACH = 60;
    private static final int ABBREVIATED = 5;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> check(copy, findings, settings);
    }

    private static void check(Copy copy, Findings findings, Settings settings) {
        StoryDay.of(copy).ifPresent(day -> DayOfTelling.check(copy, day, findings));
        List<WrittenDate> withoutYear = new ArrayList<>();
        for (WrittenDate date : Dates.of(copy, settings.zones())) {
            if (date.weekday().isPresent()) {
                if (date.year().isPresent()) {
                    date.full()
                            .filter(d -> d.getYear() >= FIRST_YEAR)
                            .filter(d ->
                                    d.getDayOfWeek() != date.weekday().get().day())
                            .filter(d -> d.getYear() >= NEW_CALENDAR || !isOld(d, date))
                            .ifPresent(d -> flag(copy, findings, date, d, Confidence.CERTAIN));
                } else {
                    withoutYear.add(date);
                }
            }
        }
        Optional<StoryDay> story = StoryDay.of(copy).filter(d -> d.year().isPresent());
        if (story.isPresent()) {
            withoutYear.removeIf(
                    d -> speaksOfAnotherYear(copy, d, story.get().year().getAsInt()));
            withoutYear.forEach(d -> story.get()
                    .nearest(d)
                    .filter(full ->
                            full.getDayOfWeek() != d.weekday().orElseThrow().day())
                    .ifPresent(full -> flag(copy, findings, d, full, Confidence.SURE)));
            return;
        }
        NearFullDate.check(copy, Dates.of(copy, settings.zones()), withoutYear, findings);
        Optional<StoryYear> agreed = StoryYear.agreedBy(withoutYear);
        agreed.ifPresent(year -> withoutYear.stream()
                .filter(d -> year.refuses(d) && !speaksOfAnotherYear(copy, d, 0))
                .forEach(d -> d.in(year.value()).ifPresent(full -> flag(copy, findings, d, full, Confidence.SURE))));
        if (agreed.isEmpty()) {
            withoutYear.removeIf(d -> speaksOfAnotherYear(copy, d, 0));
            WeekdayPairs.check(copy, withoutYear, findings);
        }
    }

    /** Whether the weekday is right by the old calendar, which some countries kept for longer. */
    private static boolean isOld(LocalDate date, WrittenDate written) {
        int behind = date.getYear() < 1800 || (date.getYear() == 1800 && date.getDayOfYear() < 60)
                ? 11
                : date.getYear() < 1900 || (date.getYear() == 1900 && date.getDayOfYear() < 60) ? 12 : 13;
        return date.plusDays(behind).getDayOfWeek()
                == written.weekday().orElseThrow().day();
    }

    /** Whether words around a date lead to a year that is not the story's own; that of its dateline does not. */
    private static boolean speaksOfAnotherYear(Copy copy, WrittenDate date, int own) {
        String text = copy.text();
        int weekday = date.weekday().orElseThrow().span().start();
        int filed = copy.article()
                .dateline()
                .map(d -> d.span().end())
                .filter(e -> e <= weekday)
                .orElse(0);
        int from = Math.max(filed, weekday - REACH);
        return ANOTHER_YEAR
                .matcher(
                        text.substring(from, Math.min(text.length(), date.span().end() + REACH)))
                .results()
                .anyMatch(m -> !m.group().equals(String.valueOf(own)));
    }

    private static void flag(Copy copy, Findings findings, WrittenDate date, LocalDate full, double confidence) {
        WrittenDate.Weekday weekday = date.weekday().orElseThrow();
        String written = copy.textOf(weekday.span());
        String right = inFormOf(written, full.getDayOfWeek());
        findings.flag(
                        weekday.span(),
                        copy.textOf(date.span()) + " is a " + name(full.getDayOfWeek()) + ", not a "
                                + name(weekday.day()) + "; check the day and the date")
                .suggest(right)
                .confidence(confidence)
                .related(date.span(), "the date");
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String inFormOf(String written, DayOfWeek day) {
        String whole = name(day);
        boolean stop = written.endsWith(".");
        return written.length() <= ABBREVIATED + (stop ? 1 : 0) && !written.endsWith("day")
                ? whole.substring(0, 3) + (stop ? "." : "")
                : whole;
    }
}
