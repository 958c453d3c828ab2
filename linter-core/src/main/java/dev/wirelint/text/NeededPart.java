package dev.wirelint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all that a part of a regular expression can match.
 *
 * @param exact all it can match; absent where that is too much to tell
 * @param starts it starts with one of these
 * @param ends it ends with one of these
 * @param inside of each of these sets it holds one
 */
record NeededPart(@Nullable Set<String> exact, Set<String> starts, Set<String> ends, List<Set<String>> inside) {
    /** Of more than these no list is kept. */
    private static final int MOST = 96;

    private static final int MOST_INSIDE = 12;
    private static final int LONGEST_SEEN = 5;
    /** How often one letter is another. */
    private static final double OTHERS = 7;

    private static final double LIKELY = 0.4;

    private static final Set<String> OPEN = Set.of("");

    /** Matches where nothing stands. */
    static final NeededPart EMPTY = exactly(OPEN);

    /** May match whatever there is. */
    static final NeededPart ANY = new NeededPart(null, OPEN, OPEN, List.of());

    static NeededPart exactly(Set<String> all) {
        return new NeededPart(all, all, all, List.of());
    }

    NeededPart then(NeededPart next) {
        if (exact != null && next.exact != null) {
            Set<String> both = joined(exact, next.exact);
            if (both != null) {
                return exactly(both);
            }
        }
        Set<String> first = exact == null ? starts : orElse(joined(exact, next.starts), exact);
        Set<String> last = next.exact == null ? next.ends : orElse(joined(ends, next.exact), next.exact);
        List<Set<String>> all = new ArrayList<>(inside);
        all.addAll(next.inside);
        Set<String> middle = joined(ends, next.starts);
        if (middle == null) {
            keep(ends, all);
            keep(next.starts, all);
        } else {
            keep(middle, all);
        }
        keep(first, all);
        keep(last, all);
        return new NeededPart(null, first, last, all.size() > MOST_INSIDE ? likeliestLast(all) : all);
    }

    NeededPart or(NeededPart other) {
        Set<String> first = united(starts, other.starts);
        Set<String> last = united(ends, other.ends);
        if (exact != null && other.exact != null && first.size() <= MOST) {
            return exactly(first);
        }
        List<Set<String>> mine = best();
        List<Set<String>> theirs = other.best();
        List<Set<String>> either = new ArrayList<>();
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            either.add(united(mine.get(0), theirs.get(0)));
        }
        return new NeededPart(null, shortened(first, true), shortened(last, false), either);
    }

    /** As often as at least, and at most where that is said. */
    NeededPart repeated(int least, boolean more) {
        if (least == 0) {
            return ANY;
        }
        NeededPart all = this;
        for (int i = 1; i < Math.min(least, LONGEST_SEEN); i++) {
            all = all.then(this);
        }
        if (!more && least <= LONGEST_SEEN) {
            return all;
        }
        return new NeededPart(null, all.starts, all.ends, all.best());
    }

    /** It, or nothing. */
    NeededPart perhaps() {
        return exact == null ? ANY : exactly(united(exact, OPEN));
    }

    /**
     * The sets of which each holds something, those first that fewest texts do; a set that nearly all do is left out.
     */
    List<Set<String>> best() {
        List<Set<String>> all = new ArrayList<>(inside);
        keep(starts, all);
        keep(ends, all);
        return likeliestLast(all);
    }

    private static List<Set<String>> likeliestLast(List<Set<String>> sets) {
        return sets.stream()
                .distinct()
                .sorted((a, b) -> Double.compare(chance(a), chance(b)))
                .limit(MOST_INSIDE)
                .toList();
    }

    private static void keep(Set<String> set, List<Set<String>> all) {
        if (chance(set) < LIKELY) {
            all.add(set);
        }
    }

    /** A guess how likely a paragraph is to hold one of these. */
    static double chance(Set<String> set) {
        double chance = 0;
        for (String row : set) {
            double own = 1;
            for (int i = 0; i < Math.min(row.length(), LONGEST_SEEN); i++) {
                char c = row.charAt(i);
                own /= c == ' ' ? 2 : c == '0' ? OTHERS / 2 : OTHERS;
            }
            chance += row.isEmpty() ? 1 : own;
        }
        return chance;
    }

    /** So much of the beginnings, or of the ends, that there are not too many of them. */
    private static Set<String> shortened(Set<String> rows, boolean beginnings) {
        Set<String> all = rows;
        for (int length = LONGEST_SEEN; all.size() > MOST && length > 0; length--) {
            all = new TreeSet<>();
            for (String row : rows) {
                int most = Math.min(length, row.length());
                all.add(beginnings ? row.substring(0, most) : row.substring(row.length() - most));
            }
        }
        return all.size() > MOST ? OPEN : all;
    }

    private static Set<String> orElse(@Nullable Set<String> some, Set<String> otherwise) {
        return some == null ? otherwise : some;
    }

    private static Set<String> united(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Each of the first with each of the others behind it; null where those are too many. */
    private static @Nullable Set<String> joined(Set<String> first, Set<String> then) {
        if (first.size() * then.size() > MOST) {
            return null;
        }
        if (then.equals(OPEN)) {
            return first;
        }
        Set<String> all = new TreeSet<>();
        for (String start : first) {
            for (String end : then) {
                all.add(start + end);
            }
        }
        return all;
    }
}
