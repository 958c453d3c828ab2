package dev.wirelint.facts.names;

import dev.wirelint.analysis.names.Form;
import java.io.IOException;

/**
 * What stories leave no doubt that a spelling names.
 *
 * @param person whether somewhere a given name or a title shows a person
 * @param place whether somewhere the surroundings show a place
 * @param titles a sample of the titles before it
 */
record Standing(boolean person, boolean place, Sample titles) {
    static Standing of(Form form) {
        return new Standing(form.isCertainlyPerson(), form.isCertainlyPlace(), Sample.of(form.titles()));
    }

    Standing merge(Standing other) {
        return new Standing(person || other.person, place || other.place, titles.merge(other.titles));
    }

    /** Whether the one can be nothing but a person and the other nothing but a place. */
    boolean isOtherKindThan(Standing other) {
        return (person && !place && other.place && !other.person) || (place && !person && other.person && !other.place);
    }

    void write(WordTable.WordTableWriter out) throws IOException {
        out.number((person ? 1 : 0) + (place ? 2 : 0));
        out.words(titles.words());
    }

    static Standing read(WordTable.WordTableReader in) throws IOException {
        int kinds = in.number();
        return new Standing((kinds & 1) != 0, (kinds & 2) != 0, new Sample(in.words()));
    }
}
