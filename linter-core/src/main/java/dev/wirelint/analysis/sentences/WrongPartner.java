package dev.wirelint.analysis.sentences;

import dev.wirelint.text.Span;

/**
 * A word that asks for a partner and gets another.
 *
 * @param place from the one to the other
 */
public record WrongPartner(Opener opener, Span place) {
    /** The word that asks. */
    public enum Opener {
        BOTH,
        EITHER,
        NEITHER,
        NOT_ONLY,
        BETWEEN
    }
}
