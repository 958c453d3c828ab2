package dev.wirelint.analysis.wholes;

import dev.wirelint.text.Span;

/**
 * Shares of one whole that come to more than all of it, or to less where the last is what the others leave.
 *
 * @param last the last of the shares
 * @param sum what they come to, as an editor would write it down
 */
public record ShareSum(Span last, Span others, String sum, LastShare telling) {
    /** How the last of the shares is told. */
    public enum LastShare {
        ONE_BY_ONE,
        AS_THE_REST,
        ON_TOP
    }
}
