package dev.wirelint.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Searches and joins lists that stand in an order, no slower than the order allows. */
public final class InOrder {
    private InOrder() {}

    /**
     * The index of the first item that starts at a place or behind it; the list's size where there is none. It takes a
     * time that grows with the logarithm of the list's length.
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

    /** What any of these spans covers, in order; the spans that come back neither overlap nor touch. */
    public static List<Span> joined(Collection<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end() >= span.start()) {
                joined.set(last, Span.covering(joined.get(last), span));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /**
     * Whether any of the spans shares a character with a place, or holds it where it is empty.
     *
     * @param spans joined
     */
    public static boolean anyMeets(List<Span> spans, Span place) {
        int next = firstFrom(spans, s -> s, Math.max(place.end(), place.start() + 1));
        return next > 0 && spans.get(next - 1).end() > place.start();
    }

    /**
     * The first items of two sorted lists taken together, sorted, what stands in both once; the first list itself where
     * the other adds nothing to it.
     *
     * @param some sorted, no item twice, and no more than so many
     * @param others sorted, no item twice
     * @param most how many to take
     */
    public static <T> List<T> first(List<T> some, List<T> others, Comparator<? super T> order, int most) {
        List<T> first = new ArrayList<>(Math.min(most, some.size() + others.size()));
        int mine = 0;
        int theirs = 0;
        while (first.size() < most && theirs < others.size()) {
            int compared = mine == some.size() ? 1 : order.compare(some.get(mine), others.get(theirs));
            first.add(compared <= 0 ? some.get(mine++) : others.get(theirs));
            if (compared >= 0) {
                theirs++;
            }
        }
        if (first.size() == mine) {
            return some;
        }
        first.addAll(some.subList(mine, Math.min(some.size(), mine + most - first.size())));
        return List.copyOf(first);
    }
}
