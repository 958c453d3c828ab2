package dev.wirelint.analysis.people;

import dev.wirelint.text.Span;
import java.util.Optional;

/**
 * An age the story gives a person.
 *
 * @param person whose it is; absent where the words are not clear about it
 * @param least the years it comes to at the least
 * @param most the years it comes to at the most
 * @param place the words that say so
 * @param way how it is said
 */
public record Age(Optional<Person> person, int least, int most, Span place, Way way) {
    /** The ways to tell an age. */
    public enum Way {
        /** Beside the name: "Ana Duarte, 45". */
        NAMED,
        /** By a birthday or a year of birth. */
        COUNTED,
        /** For the name: "the 45-year-old said". */
        STANDING_FOR,
        /** Of somebody who is new to the story: "a 45-year-old man". */
        UNNAMED
    }

    /** Whether both may be true at once. */
    public boolean agrees(Age other) {
        return least <= other.most && other.least <= most;
    }

    /** The number, or the two it lies between. */
    public String years() {
        return least == most ? String.valueOf(least) : least + " or " + most;
    }
}
