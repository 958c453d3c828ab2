package dev.wirelint.analysis.durations;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.analysis.durations.Durations.OfDates;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** "Three weeks after", held to the two dates told with it. */
final class DatesApart {
    private static final Sought APART = Sought.of(
            "(?i)(?<![\\p{L}\\d.,-])(?<hedge>(?:about|nearly|almost|some|more than|just over|over|less than|barely|at least|around) )?"
                    + "(?<number>\\d{1,3}|\\p{L}{1,9}(?:-\\p{L}{3,5})?) (?<unit>day|week|month|year)s? (?:after|before|later|earlier)\\b");
    private static final int SOME_YEAR = 2023;
    private static final int YEAR = 365;

    private DatesApart() {}

    static Optional<OfDates> wrong(List<Sentence> sentences, int at, Copy copy) {
        String text = copy.text();
        Span span = sentences.get(at).span();
        String said = span.of(text);
        if (!said.contains("after")
                && !said.contains("before")
                && !said.contains("later")
                && !said.contains("earlier")) {
            return Optional.empty();
        }
        Matcher apart = APART.inOnly(copy, span);
        if (!apart.find() || APART.matcher(said).results().count() > 1) {
            return Optional.empty();
        }
        String number = apart.group("number");
        Optional<Double> told = Numerals.whole(number);
        List<WrittenDate> dates = new ArrayList<>(Dates.of(copy, span));
        if (dates.size() == 1 && at > 0) {
            dates.addAll(0, Dates.of(copy, sentences.get(at - 1).span()));
        }
        if (told.isEmpty() || dates.size() != 2) {
            return Optional.empty();
        }
        Optional<LocalDate> one = day(dates.get(0), dates.get(1));
        Optional<LocalDate> other = day(dates.get(1), dates.get(0));
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        long days = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
        boolean years = dates.stream().allMatch(d -> d.year().isPresent());
        long gone = years ? days : Math.min(days, YEAR - days);
        ChronoUnit unit = ChronoUnit.valueOf(apart.group("unit").toUpperCase(Locale.ROOT) + "S");
        double size = unit.getDuration().toHours()
                / (double) ChronoUnit.DAYS.getDuration().toHours();
        double room = size * 0.6 + (apart.group("hedge") == null ? 0.5 : 1 + 0.2 * told.get() * size);
        boolean wrong = gone > 0 && (years || unit != ChronoUnit.YEARS) && Math.abs(gone - told.get() * size) > room;
        return wrong
                ? Optional.of(new OfDates(
                        new Span(apart.start("number"), apart.end()).shift(span.start()),
                        number,
                        apart.group("unit"),
                        gone,
                        dates.get(0).span(),
                        dates.get(1).span()))
                : Optional.empty();
    }

    /** A date without a year is of that of the other. */
    private static Optional<LocalDate> day(WrittenDate date, WrittenDate other) {
        return date.full().or(() -> date.in(other.year().map(y -> y.getValue()).orElse(SOME_YEAR)));
    }
}
