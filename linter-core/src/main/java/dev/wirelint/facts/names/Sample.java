package dev.wirelint.facts.names;

import dev.wirelint.text.InOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A bounded sample of a set of words, the same whatever order the words came in: those with the smallest hashes, a
 * bottom-k sketch (Cohen and Kaplan, 2007). Two samples share words where their sets share many.
 */
record Sample(List<String> words) {
    static final Sample EMPTY = new Sample(List.of());

    private static final int SIZE = 24;
    private static final Comparator<String> BY_HASH = Sample::compare;

    static Sample of(Collection<String> words) {
        return words.isEmpty() ? EMPTY : new Sample(smallest(words.stream(), SIZE));
    }

    /** For each word, the sample of a set without it; the set is sorted once for all words. */
    static Function<String, Sample> allBut(Set<String> words) {
        List<String> first = smallest(words.stream(), SIZE + 1);
        Sample whole = new Sample(first.subList(0, Math.min(first.size(), SIZE)));
        return one -> whole.words.contains(one)
                ? new Sample(first.stream().filter(w -> !w.equals(one)).toList())
                : whole;
    }

    Sample merge(Sample other) {
        List<String> first = InOrder.first(words, other.words, BY_HASH, SIZE);
        return first == words ? this : new Sample(first);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    long shared(Sample other) {
        return words.stream().filter(other.words::contains).count();
    }

    private static List<String> smallest(Stream<String> words, int most) {
        return words.distinct().sorted(BY_HASH).limit(most).toList();
    }

    private static int compare(String one, String other) {
        int hashes = Integer.compare(mixed(one), mixed(other));
        return hashes != 0 ? hashes : one.compareTo(other);
    }

    /** The words' own hash is too regular to sample by. */
    private static int mixed(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
