package dev.wirelint.analysis.figures;

import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.Set;

/**
 * So many of something, wherever a sentence tells it.
 *
 * @param least the least the copy says it is
 * @param most the most the copy says it is; without end after "at least"
 * @param modifiers the words between the number and its noun
 * @param next the word or mark behind it, in lower case; empty at the end of the sentence
 * @param goesOn whether what follows says which of them are meant: "the three in the second car"
 */
public record Count(
        Figure figure,
        double least,
        double most,
        Set<String> modifiers,
        String next,
        boolean goesOn,
        Sentence sentence,
        Zone zone) {

    public double value() {
        return figure.value();
    }

    /** The noun of what is counted; empty where the copy leaves it out. */
    public String noun() {
        return figure.counted();
    }

    /** Whether both cannot be right of one thing. */
    public boolean contradicts(Count other) {
        return Statement.contradict(least, most, other.least, other.most);
    }
}
