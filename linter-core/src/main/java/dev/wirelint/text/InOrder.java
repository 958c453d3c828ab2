package dev.wirelint.text;

import java.util.List;
import java.util.function.Function;

/**
 * Finds places in lists that stand in the order of the text, in a time that grows with the logarithm of their length.
 */
public final class InOrder {
    private InOrder() {}

    /**
     * The index of the first item that starts at a place or behind it; the list's size where there is none.
     *
     * @param items sorted by where they start
     */
    public static <T> int firstFrom(List<T> items, Function<? super T, Span> span, int place) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(items.get(middle)).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
