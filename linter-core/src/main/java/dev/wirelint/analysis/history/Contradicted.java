package dev.wirelint.analysis.history;

import dev.wirelint.text.Span;

/**
 * A first, a title in a row or a count of them that another place of the story contradicts.
 *
 * @param words what stands there, as a message says it
 */
public record Contradicted(Span claim, Contradiction sort, Span place, String words) {
    /** What contradicts it. */
    public enum Contradiction {
        LATER_ONE,
        LATER_TIME,
        WOMAN_BEFORE,
        YEAR_BEFORE,
        SO_MANY_BEFORE
    }
}
