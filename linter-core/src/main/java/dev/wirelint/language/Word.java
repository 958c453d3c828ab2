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
        for (Reading reading : readings) {
            if (reading.tag().startsWith(tagStart)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every reading carries a tag that starts so, and there is one. */
    public boolean must(String tagStart) {
        for (Reading reading : readings) {
            if (!reading.tag().startsWith(tagStart)) {
                return false;
            }
        }
        return isKnown();
    }

    public boolean canBeFiniteVerb() {
        for (Reading reading : readings) {
            if (FINITE.contains(reading.tag())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is one of the language rather than only a name. */
    public boolean isCommon() {
        for (Reading reading : readings) {
            if (!PROPER.contains(reading.tag())) {
                return true;
            }
        }
        return false;
    }

    public boolean hasLemma(String lemma) {
        for (Reading reading : readings) {
            if (reading.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
