package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.calendar.DayOfTelling;
import dev.wirelint.analysis.calendar.DayOfTelling.TooLongAgo;
import dev.wirelint.analysis.calendar.NearFullDate.Near;
import dev.wirelint.analysis.calendar.WeekdayPairs.Apart;
import dev.wirelint.analysis.calendar.WrongWeekdays;
import dev.wirelint.analysis.calendar.WrongWeekdays.WrongWeekday;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Finds a date whose day of the week is another in the calendar. */
public final class DateWeekdayMismatch implements Rule {
    private static final int ABBREVIATED = 5;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            DayOfTelling.tooLongAgo(copy).forEach(t -> flag(t, copy, findings));
            WrongWeekdays wrong = WrongWeekdays.of(copy, settings.zones());
            wrong.dates().forEach(w -> flag(w, copy, findings));
            wrong.near().forEach(n -> flag(n, copy, findings));
            wrong.pair().ifPresent(p -> flag(p, copy, findings));
        };
    }

    private static void flag(WrongWeekday wrong, Copy copy, Findings findings) {
        WrittenDate.Weekday weekday = wrong.date().weekday().orElseThrow();
        DayOfWeek right = wrong.full().getDayOfWeek();
        findings.flag(
                        weekday.span(),
                        copy.textOf(wrong.date().span()) + " is a " + name(right) + ", not a " + name(weekday.day())
                                + "; check the day and the date")
                .suggest(inFormOf(copy.textOf(weekday.span()), name(right)))
                .confidence(wrong.told() ? Confidence.CERTAIN : Confidence.SURE)
                .related(wrong.date().span(), "the date");
    }

    private static void flag(TooLongAgo telling, Copy copy, Findings findings) {
        findings.flag(
                        telling.span(),
                        "the story is of " + telling.story().written() + ", a " + name(telling.own())
                                + ", and told on a " + copy.textOf(telling.span())
                                + "; check the day and the dateline")
                .confidence(Confidence.LIKELY)
                .related(telling.story().place().orElseThrow(), "the day of the story");
    }

    private static void flag(Near near, Copy copy, Findings findings) {
        WrittenDate.Weekday full = near.full().weekday().orElseThrow();
        findings.flag(
                        near.date().weekday().orElseThrow().span(),
                        copy.textOf(near.date().span()) + " is a " + name(near.due()) + ", since "
                                + copy.textOf(near.full().span()) + " is a " + name(full.day())
                                + "; check the day and the date")
                .confidence(Confidence.LIKELY)
                .suggest(name(near.due()))
                .related(near.full().span(), "the other day");
    }

    private static void flag(Apart pair, Copy copy, Findings findings) {
        WrittenDate.Weekday first = pair.first().weekday().orElseThrow();
        WrittenDate.Weekday then = pair.then().weekday().orElseThrow();
        findings.flag(
                        then.span(),
                        "if " + copy.textOf(pair.first().span()) + " is a " + name(first.day()) + ", "
                                + copy.textOf(pair.then().span()) + " is a " + name(pair.due()) + ", not a "
                                + name(then.day()) + "; check both")
                .confidence(Confidence.LIKELY)
                .related(first.span(), "the other day");
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String inFormOf(String written, String day) {
        boolean stop = written.endsWith(".");
        return written.length() <= ABBREVIATED + (stop ? 1 : 0) && !written.endsWith("day")
                ? day.substring(0, 3) + (stop ? "." : "")
                : day;
    }
}
