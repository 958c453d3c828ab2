package dev.wirelint.analysis.datelines;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Dateline;
import dev.wirelint.article.StoryDate;
import dev.wirelint.text.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The day of a dateline, where it is neither the day that the story is filed under nor one beside it. */
public final class FiledDays {
    private FiledDays() {}

    /** The day of the dateline that does not go with those of the data kept with the story. */
    public static Optional<Span> unlike(Copy copy) {
        List<StoryDate> filed = copy.article().metadata().dates();
        return filed.isEmpty() ? Optional.empty() : copy.article().dateline().flatMap(d -> unlike(copy, d, filed));
    }

    private static Optional<Span> unlike(Copy copy, Dateline dateline, List<StoryDate> filed) {
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
        return Dates.of(copy, dateline.span()).stream()
                .filter(WrittenDate::exists)
                .findFirst()
                .filter(written -> !isWithin(written, first, last))
                .map(WrittenDate::span);
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
}
