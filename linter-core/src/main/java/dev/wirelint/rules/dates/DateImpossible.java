package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds days that no calendar has and times that no clock shows. */
public final class DateImpossible implements Rule {
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
    private static final Pattern NO_SUCH_DAY = Pattern.compile(
            "(?i)\\b(?:no such (?:date|day)|(?:date|day)[\\p{L} ]{0,12} (?:(?:does|did) not|doesn['’]t|didn['’]t|never) exist)"
                    + "|\\b\\d{1,2},? (?:(?:does|did) not|doesn['’]t|didn['’]t|never) exist");

    private static final int REACH = 20;
    private static final List<Shape> CLOCKS = List.of(
            new Shape("(?<![:.,\\d])\\b(\\d{1,2})[:.](\\d{2}),? (?:GMT|UTC|BST|CET|EST|EDT)\\b", 24, 59),
            new Shape("(?<![:.,\\d])\\b(\\d{1,2})[:.](\\d{2}) ?[ap](?:m\\b|\\.m\\.)", 12, 59),
            new Shape(
                    "\\b(?:at|by|from|until|till|before|after|around|about|shortly before|shortly after) "
                            + "([0-2]\\d):(\\d{2})(?![:.]?\\d)(?!,? ?[ap]\\.?m\\b|,? (?:GMT|UTC|BST|CET|EST|EDT|minutes|seconds|of|in|into|left|remaining)\\b)",
                    24, 59),
            new Shape("(?<![:.,\\d])\\b(\\d{2})(\\d{2}) ?(?:GMT|UTC)\\b", 24, 59),
            new Shape("(?<![:.,\\d])\\b(\\d{1,2})() ?[ap](?:m\\b|\\.m\\.)", 12, 59));

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<WrittenDate> dates = Dates.of(copy, settings.zones());
            Set<MonthDayAsWritten> told = told(copy, dates, settings.zones());
            boolean swedish = dates.stream().anyMatch(DateImpossible::isSwedish);
            for (WrittenDate date : dates) {
                if (!date.exists()
                        && !told.contains(MonthDayAsWritten.of(date))
                        && isDate(copy.text(), date)
                        && !(swedish && isThirtieth(date))) {
                    findings.flag(date.span(), noSuchDay(copy.textOf(date.span())));
                } else if (dates.size() <= MOST_DATES) {
                    LeapDay.fault(copy, date)
                            .ifPresent(f -> findings.flag(date.span(), f).confidence(Confidence.SURE));
                }
            }
            for (Block block : copy.blocks(settings.zones())) {
                if (dates.size() <= MOST_DATES && !swedish) {
                    DayRanges.impossible(copy, block.span())
                            .forEach(day -> findings.flag(day.span(), noSuchDay(day.date())));
                }
                clocks(copy, findings, block.span());
            }
        };
    }

    /** The days of which the story says beside them that they were never there. */
    private static Set<MonthDayAsWritten> told(Copy copy, List<WrittenDate> dates, Set<Zone> zones) {
        Set<MonthDayAsWritten> told = new HashSet<>();
        if (!NO_SUCH_DAY.matcher(copy.text()).find()) {
            return told;
        }
        List<Span> sentences =
                copy.sentences(zones).stream().map(Sentence::span).toList();
        for (int i = 0; i < sentences.size(); i++) {
            if (NO_SUCH_DAY.matcher(sentences.get(i).of(copy.text())).find()) {
                Set<MonthDayAsWritten> here = missing(dates, sentences.get(i));
                told.addAll(here.isEmpty() && i > 0 ? missing(dates, sentences.get(i - 1)) : here);
            }
        }
        return told;
    }

    private static Set<MonthDayAsWritten> missing(List<WrittenDate> dates, Span sentence) {
        return dates.stream()
                .filter(d -> !d.exists() && sentence.contains(d.span()))
                .map(MonthDayAsWritten::of)
                .collect(Collectors.toSet());
    }

    /** A day that may not exist. */
    private record MonthDayAsWritten(Month month, int day) {
        static MonthDayAsWritten of(WrittenDate date) {
            return new MonthDayAsWritten(date.month(), date.day());
        }
    }

    private static String noSuchDay(String date) {
        return "there is no such day as " + date + "; check the date";
    }

    private static void clocks(Copy copy, Findings findings, Span part) {
        for (Shape clock : CLOCKS) {
            Matcher time = clock.pattern.in(copy, part);
            while (time.find()) {
                int hour = Integer.parseInt(time.group(1));
                int minute = time.group(2).isEmpty() ? 0 : Integer.parseInt(time.group(2));
                if (hour > clock.lastHour || minute > clock.lastMinute) {
                    findings.flag(
                            new Span(time.start(1), time.end()),
                            "no clock shows " + copy.text().substring(time.start(1), time.end()) + "; check the time");
                }
            }
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

    private record Shape(Sought pattern, int lastHour, int lastMinute) {
        Shape(String pattern, int lastHour, int lastMinute) {
            this(Sought.of(pattern), lastHour, lastMinute);
        }
    }
}
