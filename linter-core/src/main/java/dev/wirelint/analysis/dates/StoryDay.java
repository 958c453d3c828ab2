package dev.wirelint.analysis.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.StoryDate;
import dev.wirelint.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The day a story is of: that of its dateline, else the one its data give.
 *
 * @param day without its year
 * @param year absent where neither the dateline nor the data give one
 * @param place where it stands; absent where it is not in the text
 */
public record StoryDay(MonthDay day, OptionalInt year, Optional<Span> place) {
    /** Days that the data of one story give differ by no more, or nobody knows which is meant. */
    private static final int SAME_DAYS = 3;

    /** Any year will do to count from one day to another. */
    private static final int SOME_YEAR = 2023;

    /** A date without a year is taken to be less than half a year away. */
    private static final int HALF_A_YEAR = 183;

    private static final Part<Optional<StoryDay>> PART = Part.of(StoryDay::read);

    public static Optional<StoryDay> of(Copy copy) {
        return copy.part(PART);
    }

    /** The day in its year. */
    public Optional<LocalDate> full() {
        return year.isPresent() ? Optional.of(day.atYear(year.getAsInt())) : Optional.empty();
    }

    /**
     * How many days lie between the story and a date, negative where that is past; empty where the years do not tell. A
     * date without a year is taken to be the nearest of its name.
     */
    public OptionalInt daysTo(WrittenDate date) {
        if (date.year().isPresent()) {
            return full().flatMap(from -> date.full().map(to -> days(from, to)))
                    .map(OptionalInt::of)
                    .orElseGet(OptionalInt::empty);
        }
        return nearest(date).map(to -> OptionalInt.of(days(start(), to))).orElseGet(OptionalInt::empty);
    }

    /** The day of that name which is nearest to the story, in the year counted with where the story's is not known. */
    public Optional<LocalDate> nearest(WrittenDate date) {
        LocalDate from = start();
        for (int y = from.getYear() - 1; y <= from.getYear() + 1; y++) {
            Optional<LocalDate> to = date.in(y).filter(d -> Math.abs(days(from, d)) < HALF_A_YEAR);
            if (to.isPresent()) {
                return to;
            }
        }
        return Optional.empty();
    }

    /** As the story or a message would write it. */
    public String written() {
        String name = day.getMonth().name();
        String month = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        return month + " " + day.getDayOfMonth() + (year.isPresent() ? ", " + year.getAsInt() : "");
    }

    private LocalDate start() {
        return day.atYear(year.orElse(SOME_YEAR));
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private static Optional<StoryDay> read(Copy copy) {
        List<LocalDate> filed = copy.article().metadata().dates().stream()
                .map(StoryDate::day)
                .sorted()
                .toList();
        List<WrittenDate> dateline = copy.article().dateline().stream()
                .flatMap(d -> Dates.of(copy, d.span()).stream())
                .filter(WrittenDate::exists)
                .toList();
        if (dateline.size() == 1) {
            WrittenDate date = dateline.get(0);
            StoryDay known = new StoryDay(
                    MonthDay.of(date.month(), date.day()),
                    date.year().map(Year::getValue).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                    Optional.of(date.span()));
            return Optional.of(known.year.isPresent() ? known : known.inYearOf(filed));
        }
        boolean agreed = !filed.isEmpty() && days(filed.get(0), filed.get(filed.size() - 1)) <= SAME_DAYS;
        return dateline.isEmpty() && agreed
                ? Optional.of(new StoryDay(
                        MonthDay.from(filed.get(0)), OptionalInt.of(filed.get(0).getYear()), Optional.empty()))
                : Optional.empty();
    }

    private StoryDay inYearOf(List<LocalDate> filed) {
        return filed.stream()
                .filter(f -> Math.abs(days(day.atYear(f.getYear()), f)) <= SAME_DAYS)
                .findFirst()
                .map(f -> new StoryDay(day, OptionalInt.of(f.getYear()), place))
                .orElse(this);
    }
}
