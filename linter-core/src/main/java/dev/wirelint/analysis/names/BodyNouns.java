package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.Set;

/** The nouns that say that a name is one of a company or another body. */
public final class BodyNouns {
    private static final Set<String> BEFORE =
            LanguageList.of("names/bodies.txt").everyWord();
    private static final Set<String> LAST =
            LanguageList.of("names/organisations.txt").everyWord();

    private BodyNouns() {}

    /** Whether a word in lower case is one, wherever it stands. */
    public static boolean has(String word) {
        return standBefore(word) || closeNames(word);
    }

    /** Whether it stands before the name: "the tanker Meridian". */
    static boolean standBefore(String word) {
        return BEFORE.contains(word);
    }

    /** Whether it is the last word of the name: "Holmvale Corp". */
    static boolean closeNames(String word) {
        return LAST.contains(word);
    }
}
