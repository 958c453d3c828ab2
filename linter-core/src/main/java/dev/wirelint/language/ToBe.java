package dev.wirelint.language;

import java.util.Locale;
import java.util.Set;

/** The forms of "to be" that help other verbs. */
public final class ToBe {
    private static final Set<String> FORMS = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> CUT = Set.of("'s", "’s");

    private ToBe() {}

    public static boolean is(String word) {
        return FORMS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The same, and what an apostrophe leaves of "is". */
    public static boolean isWholeOrCut(String word) {
        return is(word) || CUT.contains(word);
    }
}
