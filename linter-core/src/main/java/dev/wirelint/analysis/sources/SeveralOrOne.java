package dev.wirelint.analysis.sources;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several unnamed sources who turn out to be one. */
public final class SeveralOrOne {
    private static final Set<String> ONE = Set.of("one", "another", "each", "either", "neither", "none", "any");

    private SeveralOrOne() {}

    /**
     * Sources who may be one.
     *
     * @param noun what each of them is called
     * @param single where they are one
     */
    public record Single(Span several, String noun, Span single) {}

    /**
     * Such sources.
     *
     * @param nouns what unnamed sources are called
     */
    public static List<Single> of(Copy copy, Set<Zone> zones, Set<String> nouns) {
        List<Span> sources = copy.sentences(zones).stream()
                .flatMap(s -> Attributions.of(copy).in(s).stream())
                .flatMap(a -> a.source().stream())
                .filter(s -> !Quotations.of(copy).hold(s))
                .toList();
        return nouns.stream().flatMap(n -> single(copy, sources, n).stream()).toList();
    }

    private static Optional<Single> single(Copy copy, List<Span> sources, String noun) {
        Optional<Span> plural = sources.stream()
                .filter(s -> PlainWord.folded(copy.words(s)).contains(noun + "s"))
                .findFirst();
        if (plural.isEmpty()) {
            return Optional.empty();
        }
        return sources.stream()
                .filter(s -> s.start() > plural.get().start())
                .filter(s -> PlainWord.folded(copy.words(s)).equals(List.of("the", noun)))
                .findFirst()
                .filter(s -> isNeverIntroduced(copy, noun))
                .map(s -> new Single(plural.get(), noun, s));
    }

    /** Whether the story never says "a source", "one of the sources" or "source Ana Duarte". */
    private static boolean isNeverIntroduced(Copy copy, String noun) {
        List<PlainWord> words = copy.words();
        for (int i = 0; i < words.size(); i++) {
            boolean one = words.get(i).folded().equals(noun)
                    && (i == 0 || !words.get(i - 1).folded().equals("the"));
            boolean oneOf = words.get(i).folded().equals(noun + "s") && isOneOf(words, i);
            if (one || oneOf) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOf(List<PlainWord> words, int noun) {
        for (int i = noun - 1; i > 0 && noun - i <= 5; i--) {
            if (words.get(i).folded().equals("of")
                    && ONE.contains(words.get(i - 1).folded())) {
                return true;
            }
        }
        return false;
    }
}
