package dev.wirelint.analysis.calendar;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days that no calendar has: June 31, a Feb. 29 of a year without one. */
public final class ImpossibleDays {
    private static final Part<Function<Set<Zone>, List<Impossible>>> PART = Part.each(ImpossibleDays::read);

    /** A count of something that happened to follow a month: "in April 31 people died". */
    private static final Pattern COUNTS = Pattern.compile(
            "^ (?:(?!(?:is|was|has|does|as|this|its|his)\\b)\\p{Ll}+s\\b|people\\b|of the\\b|more\\b|percent\\b|per cent\\b)");

    private static final Pattern COUNTED = Pattern.compile("\\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Tt]his|[Ll]ast|[Nn]ext) $");
    private static final Pattern DATED =
            Pattern.compile("\\b(?:[Oo]n|[Uu]ntil|[Tt]ill|[Tt]hrough|[Tt]he|[Aa]|[Hh]is|[Hh]er|[Ii]ts) $");
    private static final int LONGEST_MONTH = 31;
    private static final int SWEDISH_YEAR = 1712;
    private static final int SWEDISH_DAY = 30;

    /** More of them make a list, not a story. */
    private static final int MOST_DATES = 100;

    /** A story about a day that was never there. */
    private static final Sought NO_SUCH_DAY = Sought.of(
            "(?i)\\b(?:no such (?:date|day)|(?:date|day)[\\p{L} ]{0,12} (?:(?:does|did) not|doesn['’]t|didn['’]t|never) exist)"
                    + "|\\b\\d{1,2},? (?:(?:does|did) not|doesn['’]t|didn['’]t|never) exist");

    private static final int REACH = 20;

    private ImpossibleDays() {}

    /**
     * Such a day.
     *
     * @param date the day as the copy writes it, its month with it
     * @param year the year that has no such day; empty where none has
     */
    public record Impossible(Span span, String date, OptionalInt year) {}

    public static List<Impossible> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Impossible> read(Copy copy, Set<Zone> zones) {
        List<WrittenDate> dates = Dates.of(copy, zones);
        Set<MonthDay> told = told(copy, dates, zones);
        boolean swedish = dates.stream().anyMatch(ImpossibleDays::isSwedish);
        List<Impossible> found = new ArrayList<>();
        for (WrittenDate date : dates) {
            String written = copy.textOf(date.span());
            if (!date.exists()
                    && !told.contains(MonthDay.of(date))
                    && isDate(copy.text(), date)
                    && !(swedish && isThirtieth(date))) {
                found.add(new Impossible(date.span(), written, OptionalInt.empty()));
            } else if (dates.size() <= MOST_DATES) {
                LeapDay.yearWithout(copy, date)
                        .ifPresent(y -> found.add(new Impossible(date.span(), written, OptionalInt.of(y))));
            }
        }
        if (dates.size() <= MOST_DATES && !swedish) {
            copy.blocks(zones).forEach(b -> found.addAll(DayRanges.impossible(copy, b.span())));
        }
        return List.copyOf(found);
    }

    /** The days of which the story says beside them that they were never there. */
    private static Set<MonthDay> told(Copy copy, List<WrittenDate> dates, Set<Zone> zones) {
        Set<MonthDay> told = new HashSet<>();
        if (!NO_SUCH_DAY.in(copy).find()) {
            return told;
        }
        List<Span> sentences =
                copy.sentences(zones).stream().map(Sentence::span).toList();
        for (int i = 0; i < sentences.size(); i++) {
            if (NO_SUCH_DAY.inOnly(copy, sentences.get(i)).find()) {
                Set<MonthDay> here = missing(dates, sentences.get(i));
                told.addAll(here.isEmpty() && i > 0 ? missing(dates, sentences.get(i - 1)) : here);
            }
        }
        return told;
    }

    private static Set<MonthDay> missing(List<WrittenDate> dates, Span sentence) {
        return dates.stream()
                .filter(d -> !d.exists() && sentence.contains(d.span()))
                .map(MonthDay::of)
                .collect(Collectors.toSet());
    }

    /** A day as it is written, which may not exist. */
    private record MonthDay(Month month, int day) {
        static MonthDay of(WrittenDate date) {
            return new MonthDay(date.month(), date.day());
        }
    }

    /** Sweden went back to the old calendar in 1712 and had a thirtieth of February. */
    private static boolean isSwedish(WrittenDate date) {
        return isThirtieth(date)
                && date.year().filter(y -> y.getValue() == SWEDISH_YEAR).isPresent();
    }

    private static boolean isThirtieth(WrittenDate date) {
        return date.month() == Month.FEBRUARY && date.day() == SWEDISH_DAY;
    }

    /** Without a weekday or a year beside it, a month and a number may have met by chance. */
    private static boolean isDate(String text, WrittenDate date) {
        if (date.weekday().isPresent() || date.year().isPresent()) {
            return true;
        }
        String after = text.substring(
                date.span().end(), Math.min(text.length(), date.span().end() + REACH));
        String before = text.substring(
                Math.max(0, date.span().start() - REACH), date.span().start());
        return date.day() <= LONGEST_MONTH
                && (DATED.matcher(before).find() || !COUNTS.matcher(after).find())
                && !COUNTED.matcher(before).find();
    }
}
