package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.Set;

/** Names that exist beside another name of nearly the same spelling, so that neither is a slip for the other. */
public final class Existing {
    private static final Set<String> NAMES =
            LanguageList.of("names/existing.txt").everyWord();

    private Existing() {}

    public static boolean has(String spelling) {
        return NAMES.contains(spelling);
    }
}
