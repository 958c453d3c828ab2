package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
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
    private static final Sought KNOWS = Sought.of("(?i)\\bleap|\\bevery four years\\b|\\bonce in four years\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b(?![-–]|\\p{L})");

    private LeapDay() {}

    /** What is wrong with such a day; empty where nothing is, or nobody can tell. */
    static Optional<String> fault(Copy copy, WrittenDate date) {
        boolean doubtful = date.month() == Month.FEBRUARY
                && date.day() == DAY
                && date.year().isEmpty()
                && !KNOWS.in(copy).find();
        return doubtful
                ? yearOf(copy, date)
                        .filter(y -> !Year.isLeap(y))
                        .map(y -> y + " has no " + copy.textOf(date.span()) + "; check the date")
                : Optional.empty();
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
