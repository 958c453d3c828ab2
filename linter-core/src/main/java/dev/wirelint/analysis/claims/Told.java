package dev.wirelint.analysis.claims;

import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;

/**
 * A change as the copy tells it: that something rose or fell, and by how much where that is said.
 *
 * @param least the least the new figure can be, as a multiple of the old one; 0 where only the direction is told
 * @param most the most it can be
 * @param sort how it is told
 */
public record Told(Span span, boolean rises, double least, double most, ChangeTold sort, Sentence sentence) {
    /** How a change is told. */
    public enum ChangeTold {
        DIRECTION,
        PERCENT,
        MULTIPLE
    }

    /** Whether a pair of figures can have changed so. */
    public boolean fits(Comparison pair) {
        if (sort == ChangeTold.DIRECTION) {
            return pair.isTooClose() || pair.rises() == rises;
        }
        return pair.mostRatio() >= least && pair.leastRatio() <= most;
    }
}
