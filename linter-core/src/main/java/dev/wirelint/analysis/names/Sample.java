package dev.wirelint.analysis.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bounded sample of a set of words, the same whatever order the words came in: those with the smallest hashes, a
 * bottom-k sketch (Cohen and Kaplan, 2007). Two samples share words where their sets share many.
 */
record Sample(List<String> words) {
    static final Sample EMPTY = new Sample(List.of());

    private static final int SIZE = 24;
    private static final Comparator<String> BY_HASH =
            Comparator.comparingInt(Sample::mixed).thenComparing(Comparator.naturalOrder());

    static Sample of(Collection<String> words) {
        return words.isEmpty() ? EMPTY : smallest(words.stream());
    }

    Sample merge(Sample other) {
        return smallest(Stream.concat(words.stream(), other.words.stream()));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    long shared(Sample other) {
        return words.stream().filter(other.words::contains).count();
    }

    private static Sample smallest(Stream<String> words) {
        return new Sample(words.distinct().sorted(BY_HASH).limit(SIZE).toList());
    }

    /** The words' own hash is too regular to sample by. */
    private static int mixed(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
