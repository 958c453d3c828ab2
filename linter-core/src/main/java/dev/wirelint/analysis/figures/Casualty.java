package dev.wirelint.analysis.figures;

import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;

/** A number of people who came to harm. */
public record Casualty(Figure figure, Outcome outcome, Block block, Sentence sentence) {
    /** What became of them. */
    public enum Outcome {
        DEAD,
        HURT,
        MISSING,
        DISPLACED
    }

    /** Whether two figures say the same, wherever they stand. */
    public boolean saysTheSameAs(Casualty other) {
        return outcome == other.outcome && figure.value() == other.figure.value();
    }
}
