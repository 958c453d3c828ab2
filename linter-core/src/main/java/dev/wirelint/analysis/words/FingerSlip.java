package dev.wirelint.analysis.words;

/**
 * The slips that typing makes of a word: a letter left out, two that changed places, one struck twice, or one vowel for
 * another. Other changes make one word of another as often as not, and short words have too many neighbours.
 */
final class FingerSlip {
    private static final String VOWELS = "aeiouy";
    private static final int LONG_ENOUGH_TO_SWAP = 5;
    private static final int LONG_ENOUGH_TO_LACK = 6;
    private static final int LONG_ENOUGH = 7;

    private FingerSlip() {}

    /** Whether such a slip makes the written word of the one that was meant. */
    static boolean makes(String written, String meant) {
        int first = 0;
        int shorter = Math.min(written.length(), meant.length());
        while (first < shorter && written.charAt(first) == meant.charAt(first)) {
            first++;
        }
        return switch (written.length() - meant.length()) {
            case -1 -> lacks(written, meant, first);
            case 0 -> changes(written, meant, first);
            case 1 -> doubles(written, meant, first);
            default -> false;
        };
    }

    private static boolean lacks(String written, String meant, int at) {
        return written.length() >= LONG_ENOUGH_TO_LACK
                && at < written.length()
                && written.substring(at).equals(meant.substring(at + 1));
    }

    private static boolean changes(String written, String meant, int at) {
        if (at >= written.length()) {
            return false;
        }
        boolean vowels = VOWELS.indexOf(written.charAt(at)) >= 0 && VOWELS.indexOf(meant.charAt(at)) >= 0;
        boolean replaced = written.substring(at + 1).equals(meant.substring(at + 1));
        if (replaced) {
            return vowels && written.length() >= LONG_ENOUGH;
        }
        return at + 1 < written.length()
                && written.length() >= LONG_ENOUGH_TO_SWAP
                && written.charAt(at) == meant.charAt(at + 1)
                && written.charAt(at + 1) == meant.charAt(at)
                && written.substring(at + 2).equals(meant.substring(at + 2));
    }

    private static boolean doubles(String written, String meant, int at) {
        return written.length() >= LONG_ENOUGH
                && at > 0
                && written.charAt(at) == written.charAt(at - 1)
                && written.substring(at + 1).equals(meant.substring(at));
    }
}
