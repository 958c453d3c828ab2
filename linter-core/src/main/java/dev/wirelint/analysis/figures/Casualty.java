package dev.wirelint.analysis.figures;

import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;

/** A number of people who came to harm. */
public record Casualty(Figure figure, HarmDone outcome, Block block, Sentence sentence) {
    /** What became of them. */
    public enum HarmDone {
        DEAD,
        HURT,
        MISSING,
        DISPLACED
    }

    /** What it says, wherever it stands. */
    public HarmCount claim() {
        return new HarmCount(outcome, figure.value());
    }

    /** That so many came to this harm. */
    public record HarmCount(HarmDone outcome, double value) {}
}
