package dev.wirelint.analysis.marks;

import dev.wirelint.text.Span;

/** An opening mark where an apostrophe belongs, as typing programs turn it before what has lost its front. */
public record TurnedApostrophe(Span place, Clipped clipped) {
    /** What the mark stands before. */
    public enum Clipped {
        YEAR,
        LETTER,
        WORD
    }
}
