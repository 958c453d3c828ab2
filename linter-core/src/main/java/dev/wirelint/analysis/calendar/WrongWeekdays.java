package dev.wirelint.analysis.calendar;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.calendar.NearFullDate.Near;
import dev.wirelint.analysis.calendar.WeekdayPairs.Apart;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dates of a story whose day of the week is another in the calendar. */
public final class WrongWeekdays {
    private static final Part<Function<Set<Zone>, WrongWeekdays>> PART = Part.each(WrongWeekdays::read);

    /** Before it even the English counted their days by the old calendar. */
    private static final int FIRST_YEAR = 1753;

    /** From it on no country did. */
    private static final int NEW_CALENDAR = 1924;

    private static final Pattern ANOTHER_YEAR =
            Pattern.compile("\\b(?:years?|anniversary|decades?|century|(?:19|20)\\d{2})\\b");
    private static final int REACH = 60;

    private final List<WrongWeekday> dates;
    private final List<Near> near;
    private final Optional<Apart> pair;

    private WrongWeekdays(List<WrongWeekday> dates, List<Near> near, Optional<Apart> pair) {
        this.dates = List.copyOf(dates);
        this.near = List.copyOf(near);
        this.pair = pair;
    }

    /**
     * A date with another weekday.
     *
     * @param full the day in the calendar
     * @param told whether the copy gives its year too
     */
    public record WrongWeekday(WrittenDate date, LocalDate full, boolean told) {}

    public static WrongWeekdays of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    public List<WrongWeekday> dates() {
        return dates;
    }

    /** Dates without a year that a full date near them contradicts. */
    public List<Near> near() {
        return near;
    }

    /** Two dates that contradict each other, where nothing tells the year. */
    public Optional<Apart> pair() {
        return pair;
    }

    private static WrongWeekdays read(Copy copy, Set<Zone> zones) {
        Map<Boolean, List<WrittenDate>> dates = Dates.of(copy, zones).stream()
                .filter(d -> d.weekday().isPresent())
                .collect(Collectors.partitioningBy(d -> d.year().isPresent()));
        List<WrongWeekday> wrong = new ArrayList<>();
        dates.getOrDefault(true, List.of())
                .forEach(d -> d.full()
                        .filter(full -> isWrong(d, full))
                        .ifPresent(full -> wrong.add(new WrongWeekday(d, full, true))));
        List<WrittenDate> withoutYear = new ArrayList<>(dates.getOrDefault(false, List.of()));
        Optional<StoryDay> story = StoryDay.of(copy).filter(d -> d.year().isPresent());
        if (story.isPresent()) {
            int own = story.get().year().getAsInt();
            withoutYear.removeIf(d -> speaksOfAnotherYear(copy, d, own));
            withoutYear.forEach(d -> story.get()
                    .nearest(d)
                    .filter(full -> !isOn(d, full))
                    .ifPresent(full -> wrong.add(new WrongWeekday(d, full, false))));
            return new WrongWeekdays(wrong, List.of(), Optional.empty());
        }
        List<Near> near = NearFullDate.takenOut(copy, Dates.of(copy, zones), withoutYear);
        Optional<StoryYear> agreed = StoryYear.agreedBy(withoutYear);
        agreed.ifPresent(year -> withoutYear.stream()
                .filter(d -> year.refuses(d) && !speaksOfAnotherYear(copy, d, 0))
                .forEach(d -> d.in(year.value()).ifPresent(full -> wrong.add(new WrongWeekday(d, full, false)))));
        if (agreed.isPresent()) {
            return new WrongWeekdays(wrong, near, Optional.empty());
        }
        withoutYear.removeIf(d -> speaksOfAnotherYear(copy, d, 0));
        return new WrongWeekdays(wrong, near, WeekdayPairs.conflict(withoutYear));
    }

    private static boolean isWrong(WrittenDate date, LocalDate full) {
        return full.getYear() >= FIRST_YEAR
                && !isOn(date, full)
                && (full.getYear() >= NEW_CALENDAR || !isOld(full, date));
    }

    private static boolean isOn(WrittenDate date, LocalDate full) {
        return full.getDayOfWeek() == date.weekday().orElseThrow().day();
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
}
