package dev.wirelint.analysis.calendar;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Block;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Doubts a Feb. 29 without a year where the year it is told in has none. */
final class LeapDay {
    private static final int DAY = 29;

    /** A story that speaks of leap years, or of what comes round, knows what it is doing. */
    private static final Pattern KNOWS = Pattern.compile("(?i)\\bleap|\\bevery four years\\b|\\bonce in four years\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b(?![-–]|\\p{L})");

    private LeapDay() {}

    /** The year that has no such day; empty where it has, or nobody can tell. */
    static Optional<Integer> yearWithout(Copy copy, WrittenDate date) {
        boolean doubtful = date.month() == Month.FEBRUARY
                && date.day() == DAY
                && date.year().isEmpty()
                && !KNOWS.matcher(copy.text()).find();
        return doubtful ? yearOf(copy, date).filter(y -> !Year.isLeap(y)) : Optional.empty();
    }

    /** The one year its paragraph gives; where it gives none, that of the nearest such day to the story's own. */
    private static Optional<Integer> yearOf(Copy copy, WrittenDate date) {
        Optional<Block> block = copy.article().blockAt(date.span().start());
        List<Integer> told = YEAR.matcher(block.map(b -> copy.textOf(b.span())).orElse(""))
                .results()
                .map(m -> Integer.valueOf(m.group()))
                .distinct()
                .toList();
        if (!told.isEmpty()) {
            return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
        }
        return StoryDay.of(copy)
                .filter(d -> d.year().isPresent())
                .flatMap(d -> d.nearest(
                        new WrittenDate(date.span(), Month.FEBRUARY, DAY - 1, Optional.empty(), Optional.empty())))
                .map(d -> d.getYear());
    }
}
