package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days that no calendar has and times that no clock shows. */
public final class DateImpossible implements Rule {
    /** A count of something that happened to follow a month: "in April 31 people died". */
    private static final Pattern COUNTS =
            Pattern.compile("^ (?:\\p{Ll}+s\\b|people\\b|of the\\b|more\\b|percent\\b|per cent\\b)");

    private static final Pattern COUNTED = Pattern.compile("\\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Tt]his|[Ll]ast|[Nn]ext) $");
    private static final int LONGEST_MONTH = 31;
    private static final int REACH = 20;
    private static final List<Shape> CLOCKS = List.of(
            new Shape(
                    "(?<![:.,\\d])\\b(\\d{1,2})[:.](\\d{2})(?: ?[ap](?:m\\b|\\.m\\.)|,? (?:GMT|UTC|BST|CET|EST|EDT))",
                    23, 59),
            new Shape("(?<![:.,\\d])\\b(\\d{2})(\\d{2}) ?(?:GMT|UTC)\\b", 24, 59),
            new Shape("(?<![:.,\\d])\\b(\\d{1,2})() ?[ap](?:m\\b|\\.m\\.)", 12, 59));

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Dates.of(copy, settings.zones()).stream()
                    .filter(d -> !d.exists() && isDate(copy.text(), d))
                    .forEach(d -> findings.flag(
                            d.span(), "there is no such day as " + copy.textOf(d.span()) + "; check the date"));
            copy.blocks(settings.zones()).forEach(b -> clocks(copy, findings, b.span()));
        };
    }

    private static void clocks(Copy copy, Findings findings, Span part) {
        for (Shape clock : CLOCKS) {
            Matcher time = clock.pattern.matcher(copy.text()).region(part.start(), part.end());
            while (time.find()) {
                int hour = Integer.parseInt(time.group(1));
                int minute = time.group(2).isEmpty() ? 0 : Integer.parseInt(time.group(2));
                if (hour > clock.lastHour || minute > clock.lastMinute) {
                    findings.flag(
                            new Span(time.start(), time.end()), "no clock shows " + time.group() + "; check the time");
                }
            }
        }
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
                && !COUNTS.matcher(after).find()
                && !COUNTED.matcher(before).find();
    }

    private record Shape(Pattern pattern, int lastHour, int lastMinute) {
        Shape(String pattern, int lastHour, int lastMinute) {
            this(Pattern.compile(pattern), lastHour, lastMinute);
        }
    }
}
