package dev.wirelint.analysis.names;

import java.util.List;

/**
 * How one spelling turns into another.
 *
 * @param cost what the changes weigh together: 0 for none, about 1 for a typing slip
 * @param nature the gravest of the changes
 * @param changes each change in a few words
 */
public record Likeness(double cost, Nature nature, List<String> changes) {
    /** What kind of change makes the two spellings differ, the most harmless first. */
    public enum Nature {
        /** Case, hyphens or apostrophes alone. */
        SHAPE,
        DIACRITICS,
        /** NameLetters that stand for one sound in different transliterations, or a letter doubled. */
        TRANSLITERATION,
        /** NameLetters that sound alike, as in many names that are two names all the same. */
        SOUND,
        /** A typing slip. */
        SLIP,
        /** Another name, in the place of the one that is meant. */
        NAME
    }

    public Likeness {
        changes = List.copyOf(changes);
    }
}
