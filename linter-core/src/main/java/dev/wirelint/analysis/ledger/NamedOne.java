package dev.wirelint.analysis.ledger;

import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A person, a place or a body that a story names.
 *
 * @param name as the first reference has it
 * @param bearer what bears the name; absent where the copy does not say
 * @param title the last word of the title at the first reference that has one, in lower case
 * @param spellings each way it is written, the first reference's first
 */
public record NamedOne(String name, Optional<NameBearer> bearer, Optional<String> title, List<SpelledAs> spellings) {
    public NamedOne {
        spellings = List.copyOf(spellings);
    }

    /** What may bear a name. */
    public enum NameBearer {
        PERSON,
        PLACE,
        BODY
    }

    /**
     * One way a name is written.
     *
     * @param places in reading order
     */
    public record SpelledAs(String written, List<Span> places) {
        public SpelledAs {
            places = List.copyOf(places);
        }
    }

    /** Where the story first names it. */
    public Span first() {
        return spellings.get(0).places().get(0);
    }
}
