package dev.wirelint.analysis.headings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The counts of the dead, hurt and missing that a story has, against which one above it is held. */
final class TollBelow {
    private static final int MOST_TOLD = 12;

    private final List<Casualty> told;
    private final Set<Zone> story;

    TollBelow(Copy copy, Set<Zone> story) {
        this.told = Casualties.of(copy);
        this.story = story;
    }

    /** What the story counts of those that a number above it counts. */
    Optional<Casualty> inStory(Span number) {
        return told.stream()
                .filter(c -> c.figure().number().overlaps(number))
                .findFirst()
                .flatMap(above -> told.stream()
                        .filter(c -> story.contains(c.block().zone()))
                        .filter(c ->
                                c.outcome() == above.outcome() && !c.figure().refersBack())
                        .findFirst());
    }

    /** Whether the story tells that number apart: so many in one place, so many in another. */
    boolean addsUp(Casualty.HarmDone outcome, double value) {
        List<Double> values = told.stream()
                .filter(c -> story.contains(c.block().zone()) && c.outcome() == outcome)
                .map(c -> c.figure().value())
                .limit(MOST_TOLD)
                .toList();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (values.get(i) + values.get(j) == value) {
                    return true;
                }
            }
        }
        return values.size() > 2 && values.stream().mapToDouble(v -> v).sum() == value;
    }
}
