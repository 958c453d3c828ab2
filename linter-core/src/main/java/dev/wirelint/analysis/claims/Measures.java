package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the figures of a sentence measure: sales, profit, output. */
public final class Measures {
    private static final Map<String, String> BY_WORD = LanguageList.of("claims/measures.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1)));
    private static final int STEM = 5;

    private Measures() {}

    /** The measure that a word names. */
    public static Optional<String> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether this is the name of a measure. */
    public static boolean isOne(String measure) {
        return BY_WORD.containsValue(measure);
    }

    /**
     * Whether two sentences can speak of one measure: those they name are not apart, and they share a word.
     *
     * @param loose whether the second says that it goes on with the first, so that no word need be shared
     */
    static boolean agree(Sentence one, Sentence other, boolean loose) {
        Set<String> first = Topic.of(one, List.of());
        Set<String> second = Topic.of(other, List.of());
        Set<String> measures = of(first);
        Set<String> others = of(second);
        boolean apart =
                !measures.isEmpty() && !others.isEmpty() && measures.stream().noneMatch(others::contains);
        return !apart && (loose || first.stream().anyMatch(w -> second.stream().anyMatch(o -> alike(w, o))));
    }

    private static Set<String> of(Set<String> words) {
        return words.stream().flatMap(w -> named(w).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (one.length() >= STEM && other.length() >= STEM && one.regionMatches(0, other, 0, STEM));
    }
}
