package dev.wirelint.analysis.initials;

import java.util.Collection;
import java.util.Optional;

/** Compares initials letter by letter. */
final class LetterOrder {
    private static final int SURE = 5;

    private LetterOrder() {}

    /** Whether two neighbours behind the first letter have changed places. */
    static boolean isTurnedInside(String letters, String right) {
        return isTurned(letters, right) && letters.charAt(0) == right.charAt(0);
    }

    /** Whether the first two letters have changed places. */
    static boolean isTurnedInFront(String letters, String right) {
        return isTurned(letters, right) && letters.charAt(0) != right.charAt(0);
    }

    /** Whether one letter is another, or two neighbours have changed places. */
    static boolean isSlip(String letters, String right) {
        return isTurned(letters, right) || different(letters, right) == 1;
    }

    /** Whether two neighbours have changed places. */
    static boolean isTurned(String letters, String right) {
        if (letters.length() != right.length() || different(letters, right) != 2) {
            return false;
        }
        int first = 0;
        while (letters.charAt(first) == right.charAt(first)) {
            first++;
        }
        return letters.charAt(first) == right.charAt(first + 1) && letters.charAt(first + 1) == right.charAt(first);
    }

    /** The initials among some that these are a slip for; the shorter they are, the less may differ. */
    static Optional<String> meant(String letters, Collection<String> known, int shortest) {
        return known.stream()
                .filter(k -> k.length() >= shortest && k.length() == letters.length())
                .filter(k -> isTurned(letters, k) || (k.length() >= SURE && isSlip(letters, k)))
                .min(String::compareTo);
    }

    private static int different(String letters, String right) {
        if (letters.length() != right.length()) {
            return Integer.MAX_VALUE;
        }
        int different = 0;
        for (int i = 0; i < letters.length(); i++) {
            different += letters.charAt(i) == right.charAt(i) ? 0 : 1;
        }
        return different;
    }
}
