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

    /** What it says, wherever it stands. */
    public Claim claim() {
        return new Claim(outcome, figure.value());
    }

    /** That so many came to this harm. */
    public record Claim(Outcome outcome, double value) {}
}
