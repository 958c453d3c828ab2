package dev.wirelint.analysis.listed;

import dev.wirelint.text.Span;

/**
 * A number of people or things announced, and what comes after it that has more or fewer.
 *
 * @param count how many there are
 * @param list where they are told; of points made one by one, the last of them
 */
public record OtherCount(Span announced, long count, Span list, CountTelling telling) {
    /** How they are told. */
    public enum CountTelling {
        LISTED,
        NAMED_BELOW,
        IN_TURN
    }
}
