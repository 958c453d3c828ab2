package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.DateReader;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Article;
import dev.wirelint.article.Zone;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The year a story was written in, as far as it can be told.
 *
 * @param year what its data, its dateline or the latest full date of its copy gives
 */
record StoryTime(OptionalInt year) {
    /** What happened so many years before is on record. */
    private static final int ON_RECORD = 2;

    /** Where the year of the story is not known, one of this decade may be it. */
    private static final int DECADE = 2020;

    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY, Zone.DATELINE);

    static StoryTime of(Copy copy) {
        Article article = copy.article();
        IntStream filed =
                article.metadata().dates().stream().mapToInt(d -> d.day().getYear());
        IntStream dateline = article.dateline().stream()
                .flatMap(d -> DateReader.read(copy.text(), d.span()).stream())
                .flatMap(d -> d.year().stream())
                .mapToInt(y -> y.getValue());
        OptionalInt given = IntStream.concat(filed, dateline).max();
        return new StoryTime(given.isPresent() ? given : latest(copy));
    }

    private static OptionalInt latest(Copy copy) {
        return copy.dates(COPY).stream()
                .filter(WrittenDate::exists)
                .flatMap(d -> d.year().stream())
                .mapToInt(y -> y.getValue())
                .filter(y -> y >= DECADE)
                .max();
    }

    /**
     * Whether what happened in a year is on record when the story is written; a full date may be that of a story whose
     * year is not known.
     */
    boolean isPast(int when, boolean fullDate) {
        return year.isPresent() ? when <= year.getAsInt() - ON_RECORD : when < DECADE && !fullDate;
    }
}
