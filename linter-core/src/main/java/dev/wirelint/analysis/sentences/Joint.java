package dev.wirelint.analysis.sentences;

import dev.wirelint.text.Span;

/**
 * A place where two words or sentences run into each other.
 *
 * @param at where the second begins
 * @param surely whether it can be nothing else
 */
public record Joint(Span place, int at, boolean surely) {
    /** What stands before the joint. */
    public String first(String text) {
        return text.substring(place.start(), at);
    }

    /** What stands behind the joint. */
    public String second(String text) {
        return text.substring(at, place.end());
    }

    /** The two with a space between them. */
    public String spaced(String text) {
        return first(text) + " " + second(text);
    }
}
