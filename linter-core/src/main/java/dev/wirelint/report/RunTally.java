package dev.wirelint.report;

import dev.wirelint.finding.Finding;
import dev.wirelint.text.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often one thing was found over many stories, and where first; tallies of some stories and of others merge in any
 * order into that of all.
 *
 * @param stories in how many stories it was found
 * @param first the first of the findings, in the order of the stories
 */
public record RunTally(int stories, List<FoundFirst> first) {
    /** The first, and as many more as are shown with it. */
    private static final int MOST = 6;

    public RunTally {
        first = List.copyOf(first);
    }

    /**
     * One of the first findings.
     *
     * @param story which of the stories of the run it is in
     */
    public record FoundFirst(long story, Finding finding, Place place) {}

    /** What was found in one story. */
    public static RunTally of(long number, CheckedStory story, List<Finding> found) {
        return new RunTally(
                1,
                found.stream()
                        .limit(MOST)
                        .map(f -> new FoundFirst(number, f, story.source().place(f.span())))
                        .toList());
    }

    /** That of these stories and of others. */
    public RunTally merge(RunTally other) {
        return new RunTally(
                stories + other.stories,
                Stream.concat(first.stream(), other.first.stream())
                        .sorted(Comparator.comparingLong(FoundFirst::story))
                        .limit(MOST)
                        .toList());
    }

    /** Whether a story is the first in which it was found. */
    public boolean isFirst(long number) {
        return first.get(0).story() == number;
    }
}
