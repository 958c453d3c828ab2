package dev.wirelint.rules.wire;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Dateline;
import dev.wirelint.article.StoryDate;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A dateline whose day is not the day, nor one beside it, that the data kept with the story give. */
public final class DatelineDateMismatch implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<StoryDate> filed = copy.article().metadata().dates();
            if (!filed.isEmpty()) {
                copy.article().dateline().ifPresent(dateline -> check(copy, dateline, filed, findings));
            }
        };
    }

    private static void check(Copy copy, Dateline dateline, List<StoryDate> filed, Findings findings) {
        LocalDate first = filed.stream()
                .map(StoryDate::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minusDays(1);
        LocalDate last = filed.stream()
                .map(StoryDate::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
        Dates.of(copy, dateline.span()).stream()
                .filter(WrittenDate::exists)
                .findFirst()
                .filter(written -> !isWithin(written, first, last))
                .ifPresent(written -> findings.flag(
                        written.span(),
                        "the dateline says " + copy.textOf(written.span()) + ", and the story is filed under "
                                + days(filed) + "; check which is right"));
    }

    /** A date without a year is taken for the one in any year that fits. */
    private static boolean isWithin(WrittenDate written, LocalDate first, LocalDate last) {
        IntStream years = written.year().isPresent()
                ? IntStream.of(written.year().get().getValue())
                : IntStream.rangeClosed(first.getYear(), last.getYear());
        return years.boxed()
                .flatMap(year -> written.in(year).stream())
                .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    private static String days(List<StoryDate> filed) {
        return filed.stream().map(d -> d.day().toString()).distinct().sorted().collect(Collectors.joining(" and "));
    }
}
