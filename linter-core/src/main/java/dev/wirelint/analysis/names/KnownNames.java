package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names whose spelling is known from elsewhere, to hold those of a story against. A name of several words is looked up
 * by any word that is right; a name of one word by what is left when a letter is taken out.
 */
public final class KnownNames {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_ALONE = 7;
    private static final double NEAR = 1;

    private final Map<String, List<KnownName>> byRightWord = new HashMap<>();
    private final Map<String, List<KnownName>> byBucket = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private final Set<String> people;

    /**
     * @param names the spellings to hold against
     * @param others spellings that are known as well, and right or dealt with elsewhere
     * @param people those of the names that are people's, for which a word of the language may stand
     */
    public KnownNames(Collection<String> names, Collection<String> others, Collection<String> people) {
        this.people = Set.copyOf(people);
        Stream.concat(names.stream(), others.stream())
                .flatMap(n -> Stream.concat(Stream.of(n), Arrays.stream(n.split("[ -]"))))
                .map(NameLetters::fold)
                .forEach(forms::add);
        for (String name : names) {
            add(name);
        }
    }

    private void add(String name) {
        List<String> words = List.of(name.split(" "));
        if (words.size() == 1) {
            if (name.length() >= SHORTEST_ALONE) {
                NearPairs.buckets(NameLetters.fold(name)).forEach(b -> put(byBucket, b, new KnownName(name, words, 0)));
            }
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            for (int right = 0; right < words.size(); right++) {
                if (right != i && words.get(i).length() >= SHORTEST) {
                    put(byRightWord, NameLetters.fold(words.get(right)), new KnownName(name, words, i));
                }
            }
        }
    }

    private static void put(Map<String, List<KnownName>> map, String key, KnownName known) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(known);
    }

    /** The names of a story that stand near a known one and are not borne out by the story itself. */
    public List<NearName> near(Ledger ledger) {
        Set<String> spelled = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        for (Mention mention : ledger.mentions()) {
            for (NameWord word : mention.words()) {
                spelled.add(NameLetters.fold(word.spelling()));
                times.merge(word.spelling(), 1, Integer::sum);
            }
        }
        List<NearName> near = new ArrayList<>();
        for (Mention mention : ledger.mentions()) {
            candidates(mention)
                    .flatMap(known -> compare(mention, known).stream())
                    .filter(n -> !spelled.contains(NameLetters.fold(n.right())))
                    .filter(n -> n.isWholeName() || times.getOrDefault(n.word().spelling(), 0) == 1)
                    .findFirst()
                    .ifPresent(near::add);
        }
        return near;
    }

    private Stream<KnownName> candidates(Mention mention) {
        List<NameWord> words = named(mention);
        if (words.stream().anyMatch(w -> w.spelling().length() > SpellingComparison.LONGEST_NAME)) {
            return Stream.empty();
        }
        if (words.size() == 1) {
            return NearPairs.buckets(NameLetters.fold(words.get(0).spelling())).stream()
                    .flatMap(b -> byBucket.getOrDefault(b, List.of()).stream())
                    .distinct();
        }
        return words.stream()
                .flatMap(w -> byRightWord.getOrDefault(NameLetters.fold(w.spelling()), List.of()).stream())
                .distinct();
    }

    private Optional<NearName> compare(Mention mention, KnownName known) {
        List<NameWord> words = named(mention);
        if (words.size() != known.words().size()) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            boolean same = NameLetters.fold(words.get(i).spelling())
                    .equals(NameLetters.fold(known.words().get(i)));
            if (same == (i == known.open())) {
                return Optional.empty();
            }
        }
        NameWord word = words.get(known.open());
        String right = known.words().get(known.open());
        boolean wordAsName = words.size() > 1 && people.contains(known.name()) && isWordAsName(word);
        if ((isKnown(word) && !wordAsName) || (words.size() == 1 && word.opens())) {
            return Optional.empty();
        }
        return SpellingComparison.of(right, word.spelling())
                .filter(l -> isNear(l, right, word.spelling(), words.size())
                        || (wordAsName && soundsAlike(right, word.spelling())))
                .map(l -> new NearName(mention, word, right, known.name(), l));
    }

    private boolean isKnown(NameWord word) {
        return word.spelling().length() < SHORTEST
                || word.word().isKnown()
                || Existing.has(word.spelling())
                || forms.contains(NameLetters.fold(word.spelling()));
    }

    /** Whether an ordinary word stands where only a name can, as in "Olaf Shoals". */
    private boolean isWordAsName(NameWord word) {
        return word.isOrdinary()
                && !word.opens()
                && word.spelling().length() >= SHORTEST
                && !forms.contains(NameLetters.fold(word.spelling()));
    }

    private static boolean soundsAlike(String right, String written) {
        return Skeleton.of(NameLetters.fold(right)).equals(Skeleton.of(NameLetters.fold(written)));
    }

    private static boolean isNear(Likeness likeness, String right, String written, int words) {
        boolean startAlike =
                NameLetters.fold(right).charAt(0) == NameLetters.fold(written).charAt(0);
        boolean derived = Endings.isDerived(NameLetters.fold(right), NameLetters.fold(written));
        boolean one = likeness.changes().size() == 1;
        double reach = likeness.nature() == Nature.SLIP ? NEAR : NEAR / 2;
        return startAlike && likeness.cost() > 0 && likeness.cost() <= reach && (words > 1 || (one && !derived));
    }

    private static List<NameWord> named(Mention mention) {
        return mention.words().stream().filter(w -> !w.isInitial()).toList();
    }

    /** A known name, and which of its words may be spelled otherwise. */
    private record KnownName(String name, List<String> words, int open) {}
}
