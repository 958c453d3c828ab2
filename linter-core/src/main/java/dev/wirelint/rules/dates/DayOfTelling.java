package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.analysis.dates.WeekdayName;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Holds the day that a lede says it was told on to the dateline: what was said "on Friday" is not filed on the Thursday
 * before.
 */
final class DayOfTelling {
    private static final Sought TOLD = Sought.of(
            "\\b(?:said|told \\p{L}+|announced|ruled|reported|decided)(?: in a statement)?(?: late| early)?(?: on)? (?<day>"
                    + WeekdayName.WHOLE + ")\\b(?! (?:last|next|night before)|,? (?:" + MonthName.PATTERN + "))");

    /** Somebody may be quoted from a few days back, hardly from five or six. */
    private static final int LONGEST_AGO = 5;

    private static final int WEEK = 7;

    private DayOfTelling() {}

    static void check(Copy copy, StoryDay story, Findings findings) {
        Optional<LocalDate> day = story.full().filter(d -> story.place().isPresent());
        if (day.isEmpty()) {
            return;
        }
        for (Block lede : copy.blocks(Set.of(Zone.LEDE))) {
            Matcher told = TOLD.inOnly(copy, lede.span());
            if (told.find()) {
                Optional<DayOfWeek> named = WeekdayName.of(told.group("day"));
                DayOfWeek own = day.get().getDayOfWeek();
                int ago = named.map(n -> Math.floorMod(own.getValue() - n.getValue(), WEEK))
                        .orElse(0);
                if (ago >= LONGEST_AGO) {
                    findings.flag(
                                    new Span(told.start("day"), told.end("day"))
                                            .shift(lede.span().start()),
                                    "the story is of " + story.written() + ", a "
                                            + own.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", and told on a "
                                            + told.group("day") + "; check the day and the dateline")
                            .confidence(Confidence.LIKELY)
                            .related(story.place().orElseThrow(), "the day of the story");
                }
            }
        }
    }
}
