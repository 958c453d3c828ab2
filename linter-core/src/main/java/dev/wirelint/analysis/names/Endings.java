package dev.wirelint.analysis.names;

import java.util.Set;

/** Tells names that are made from one another from names that are spellings of one another. */
final class Endings {
    private static final Set<String> DERIVING = Set.of(
            "s", "es", "i", "a", "is", "er", "ers", "in", "o", "e", "r", "d", "k", "h", "ic", "ia", "n", "an", "ns",
            "ans", "ese");

    private Endings() {}

    /** Whether the one is the other with an ending, as a people's name or a wife's surname is; both folded. */
    static boolean isDerived(String one, String two) {
        String shorter = one.length() < two.length() ? one : two;
        String longer = shorter.equals(one) ? two : one;
        if (longer.startsWith(shorter)) {
            return DERIVING.contains(longer.substring(shorter.length()));
        }
        int last = shorter.length() - 1;
        return longer.length() == shorter.length()
                && longer.startsWith(shorter.substring(0, last))
                && Letters.isVowel(longer.charAt(last))
                && Letters.isVowel(shorter.charAt(last));
    }
}
