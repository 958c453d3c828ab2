package dev.wirelint.analysis.names;

import java.util.List;

/**
 * How one spelling turns into another.
 *
 * @param cost what the changes weigh together: 0 for none, about 1 for a typing slip
 * @param nature the gravest of the changes
 * @param changes each change in a few words, from the spelling preferred to the other
 */
public record Likeness(double cost, Nature nature, List<String> changes) {
    /** What kind of change makes the two spellings differ, the most harmless first. */
    public enum Nature {
        /** Case, hyphens, spaces or apostrophes alone. */
        SHAPE,
        DIACRITICS,
        /** Letters that stand for one sound in different transliterations. */
        TRANSLITERATION,
        /** One vowel for another, as transliterations and tired fingers both do. */
        VOWEL,
        /** A typing slip. */
        SLIP
    }

    public Likeness {
        changes = List.copyOf(changes);
    }
}
