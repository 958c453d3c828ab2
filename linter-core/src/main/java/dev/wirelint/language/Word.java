package dev.wirelint.language;

import java.util.List;
import java.util.Set;

/**
 * What the dictionary knows of one word, whatever sentence it stands in. A word has several readings where it can be
 * several things ("reports"), and none where it is unknown, as most surnames are.
 */
public final class Word {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PROPER = Set.of("NNP", "NNPS");

    private final List<Reading> readings;

    Word(List<Reading> readings) {
        this.readings = List.copyOf(readings);
    }

    public List<Reading> readings() {
        return readings;
    }

    public boolean isKnown() {
        return !readings.isEmpty();
    }

    /** Whether some reading carries a tag that starts so: "VB" is any verb form, "NN" any noun. */
    public boolean can(String tagStart) {
        return readings.stream().anyMatch(r -> r.tag().startsWith(tagStart));
    }

    /** Whether every reading carries a tag that starts so, and there is one. */
    public boolean must(String tagStart) {
        return isKnown() && readings.stream().allMatch(r -> r.tag().startsWith(tagStart));
    }

    public boolean canBeFiniteVerb() {
        return readings.stream().anyMatch(r -> FINITE.contains(r.tag()));
    }

    /** Whether the word is one of the language rather than only a name. */
    public boolean isCommon() {
        return readings.stream().anyMatch(r -> !PROPER.contains(r.tag()));
    }

    public boolean hasLemma(String lemma) {
        return readings.stream().anyMatch(r -> r.lemma().equals(lemma));
    }
}
