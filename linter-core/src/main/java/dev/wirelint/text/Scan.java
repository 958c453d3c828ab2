package dev.wirelint.text;

import java.util.function.IntPredicate;

/** Goes along a text from a place, over characters of a kind, and no further than a limit. */
public final class Scan {
    private Scan() {}

    /** The first place from one on whose character is not of the kind; the limit where all are. */
    public static int over(CharSequence text, int from, int limit, IntPredicate kind) {
        int at = from;
        while (at < limit && kind.test(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** How far back from a place all characters before it are of the kind; the limit where all are. */
    public static int back(CharSequence text, int from, int limit, IntPredicate kind) {
        int at = from;
        while (at > limit && kind.test(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
