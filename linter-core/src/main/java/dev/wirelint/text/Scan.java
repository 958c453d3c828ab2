package dev.wirelint.text;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Goes along a text or a list from a place, over characters or items of a kind, and no further than a limit. */
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

    /** The first place from one on whose item is not of the kind; the limit where all are. */
    public static <T> int over(List<T> items, int from, int limit, Predicate<? super T> kind) {
        int at = from;
        while (at < limit && kind.test(items.get(at))) {
            at++;
        }
        return at;
    }

    /** How far back from a place all items before it are of the kind; the limit where all are. */
    public static <T> int back(List<T> items, int from, int limit, Predicate<? super T> kind) {
        int at = from;
        while (at > limit && kind.test(items.get(at - 1))) {
            at--;
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
