package dev.wirelint.analysis.people;

import dev.wirelint.text.Span;
import java.util.Optional;

/**
 * An office the story gives a person.
 *
 * @param person whose it is; absent where the words stand for the name
 * @param rank what goes before it, such as "deputy"; empty where nothing does
 * @param field what it is the office of, such as "finance"; empty where nothing says
 * @param noun the office itself, lower case
 * @param place the words that say so
 */
public record Office(Optional<Person> person, String rank, String field, String noun, Span place) {
    /** The office in lower-case words. */
    public String words() {
        return (rank + " " + field + " " + noun).strip().replaceAll(" +", " ");
    }
}
