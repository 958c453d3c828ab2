package dev.wirelint.analysis.calendar;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.analysis.dates.WeekdayName;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the day that a lede says it was told on to the dateline: what was said "on Friday" is not filed on the Thursday
 * before.
 */
public final class DayOfTelling {
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:said|told \\p{L}+|announced|ruled|reported|decided)(?: in a statement)?(?: late| early)?(?: on)? (?<day>"
                    + WeekdayName.WHOLE + ")\\b(?! (?:last|next|night before)|,? (?:" + MonthName.PATTERN + "))");

    /** Somebody may be quoted from a few days back, hardly from five or six. */
    private static final int LONGEST_AGO = 5;

    private static final int WEEK = 7;

    private DayOfTelling() {}

    /**
     * A day of telling that lies too far before the story's own.
     *
     * @param own the day of the story
     */
    public record TooLongAgo(Span span, StoryDay story, DayOfWeek own) {}

    /** The days of the ledes that do not go with the dateline. */
    public static List<TooLongAgo> tooLongAgo(Copy copy) {
        return StoryDay.of(copy)
                .filter(s -> s.full().isPresent() && s.place().isPresent())
                .map(s -> copy.blocks(Set.of(Zone.LEDE)).stream()
                        .flatMap(b -> tooLongAgo(b, s, copy).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<TooLongAgo> tooLongAgo(Block lede, StoryDay story, Copy copy) {
        DayOfWeek own = story.full().orElseThrow().getDayOfWeek();
        Matcher told = TOLD.matcher(copy.textOf(lede.span()));
        if (!told.find()) {
            return Optional.empty();
        }
        int ago = WeekdayName.of(told.group("day"))
                .map(n -> Math.floorMod(own.getValue() - n.getValue(), WEEK))
                .orElse(0);
        Span span =
                new Span(told.start("day"), told.end("day")).shift(lede.span().start());
        return ago >= LONGEST_AGO ? Optional.of(new TooLongAgo(span, story, own)) : Optional.empty();
    }
}
