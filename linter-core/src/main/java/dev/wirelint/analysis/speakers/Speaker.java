package dev.wirelint.analysis.speakers;

import dev.wirelint.text.Span;

/**
 * Who speaks a quotation.
 *
 * @param link what ties the speaker to the quotation
 * @param words the words that stand for the speaker there, such as "he" or "the mayor of Genoa"
 * @param named the words that name the speaker, where the story names him; else the same as {@code words}
 */
public record Speaker(Link link, Span words, Span named) {
    /** What ties a speaker to a quotation, the closest first. */
    public enum Link {
        /** A verb of saying, "according to" or their kin in the same sentence. */
        CUE,
        /** A verb that says how somebody puts a thing: "called it", "described as". */
        WORDING,
        /** The sentence or paragraph before ends with a colon. */
        COLON,
        /** The quotation goes on from the paragraph before, or is taken up in the next. */
        CONTINUED,
        /** Another quotation by the same speaker stands beside it. */
        RUN,
        /** The person of whom the sentence beside it speaks. */
        BESIDE
    }

    Speaker by(Link other) {
        return new Speaker(other, words, named);
    }
}
