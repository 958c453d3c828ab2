package dev.wirelint.analysis.calendar;

import dev.wirelint.analysis.dates.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The year of a story, read from dates that give none: of all years in living memory, those in which most of the
 * weekdays are right. Several come out, since the calendar repeats itself.
 */
final class StoryYear {
    private static final int FIRST = 1995;
    private static final int LAST = 2040;

    /** So many dates must agree before another is doubted. */
    private static final int FEWEST = 2;

    /** Dates so many days apart are of one year, unless the story says otherwise. */
    private static final int NEAR = 45;

    private final List<Integer> years;
    private final NavigableSet<Integer> agreeing;

    private StoryYear(List<Integer> years, NavigableSet<Integer> agreeing) {
        this.years = List.copyOf(years);
        this.agreeing = agreeing;
    }

    /** The year that all dates but a few agree on; absent where they do not. */
    static Optional<StoryYear> agreedBy(List<WrittenDate> dates) {
        int best = 0;
        List<Integer> years = new ArrayList<>();
        for (int year = FIRST; year <= LAST && dates.size() > FEWEST; year++) {
            int right = right(dates, year);
            if (right > best) {
                best = right;
                years.clear();
            }
            if (right == best) {
                years.add(year);
            }
        }
        int wrong = dates.size() - best;
        return best >= FEWEST && wrong * 2 <= best && best > 0 && daysOf(dates, years.get(0)) >= FEWEST
                ? Optional.of(new StoryYear(years, agreeing(dates, years.get(0))))
                : Optional.empty();
    }

    /** One of the years, to count by. */
    int value() {
        return years.get(0);
    }

    /**
     * Whether the weekday is wrong in each of the years; where no other date is near, also in the ones before and
     * after.
     */
    boolean refuses(WrittenDate date) {
        boolean near = isNear(date);
        return years.stream()
                .allMatch(y -> !isRight(date, y) && (near || (!isRight(date, y - 1) && !isRight(date, y + 1))));
    }

    private boolean isNear(WrittenDate date) {
        return date.in(value())
                .map(LocalDate::getDayOfYear)
                .filter(d -> !agreeing.subSet(d - NEAR, true, d + NEAR, true).isEmpty())
                .isPresent();
    }

    private static NavigableSet<Integer> agreeing(List<WrittenDate> dates, int year) {
        NavigableSet<Integer> days = new TreeSet<>();
        dates.stream()
                .filter(d -> isRight(d, year))
                .forEach(d -> d.in(year).ifPresent(day -> days.add(day.getDayOfYear())));
        return days;
    }

    private static int right(List<WrittenDate> dates, int year) {
        return (int) dates.stream().filter(d -> isRight(d, year)).count();
    }

    /** How many different days speak for a year; one day named twice speaks once. */
    private static long daysOf(List<WrittenDate> dates, int year) {
        return dates.stream()
                .filter(d -> isRight(d, year))
                .map(d -> d.month() + " " + d.day())
                .distinct()
                .count();
    }

    private static boolean isRight(WrittenDate date, int year) {
        return date.in(year)
                .filter(d -> d.getDayOfWeek() == date.weekday().orElseThrow().day())
                .isPresent();
    }
}
