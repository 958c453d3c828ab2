package dev.wirelint.analysis.calendar;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.NumberPlaces;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Times of day that no clock shows: "25:10 GMT", "14 p.m.". */
public final class ImpossibleClocks {
    private static final Part<Function<Set<Zone>, List<Span>>> PART =
            Part.each((copy, zones) -> copy.blocks(zones).stream()
                    .flatMap(b -> read(copy, b.span()).stream())
                    .toList());

    private static final List<ClockShape> CLOCKS = List.of(
            new ClockShape("(?<![:.,\\d])\\b(\\d{1,2})[:.](\\d{2}),? (?:GMT|UTC|BST|CET|EST|EDT)\\b", 24, 59),
            new ClockShape("(?<![:.,\\d])\\b(\\d{1,2})[:.](\\d{2}) ?[ap](?:m\\b|\\.m\\.)", 12, 59),
            new ClockShape(
                    "\\b(?:at|by|from|until|till|before|after|around|about|shortly before|shortly after) "
                            + "([0-2]\\d):(\\d{2})(?![:.]?\\d)(?!,? ?[ap]\\.?m\\b|,? (?:GMT|UTC|BST|CET|EST|EDT|minutes|seconds|of|in|into|left|remaining)\\b)",
                    24, 59),
            new ClockShape("(?<![:.,\\d])\\b(\\d{2})(\\d{2}) ?(?:GMT|UTC)\\b", 24, 59),
            new ClockShape("(?<![:.,\\d])\\b(\\d{1,2})() ?[ap](?:m\\b|\\.m\\.)", 12, 59));

    private ImpossibleClocks() {}

    public static List<Span> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Span> read(Copy copy, Span part) {
        List<Span> found = new ArrayList<>();
        if (!NumberPlaces.of(copy).are(1, part)) {
            return found;
        }
        for (ClockShape clock : CLOCKS) {
            Matcher time = clock.pattern.in(copy, part);
            while (time.find()) {
                int hour = Integer.parseInt(time.group(1));
                int minute = time.group(2).isEmpty() ? 0 : Integer.parseInt(time.group(2));
                if (hour > clock.lastHour || minute > clock.lastMinute) {
                    found.add(new Span(time.start(1), time.end()));
                }
            }
        }
        return found;
    }

    /** A way to write a time, and the last hour and minute it can show. */
    private record ClockShape(Sought pattern, int lastHour, int lastMinute) {
        ClockShape(String pattern, int lastHour, int lastMinute) {
            this(Sought.of(pattern), lastHour, lastMinute);
        }
    }
}
