package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.NameLetters;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Family names above a story that only begin like the one below it. */
public final class SurnamesAbove {
    private static final Part<Function<Set<Zone>, List<UnlikeSurname>>> PART = Part.each(SurnamesAbove::read);

    /** The words of a paragraph, without what does not tell names apart. */
    private static final Part<Function<Block, Set<String>>> WORDS = Part.ofBlocks((copy, block) ->
            copy.words(block.span()).stream().map(w -> fold(w.folded())).collect(Collectors.toSet()));

    private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
    private static final int SHORTEST = 5;
    private static final int SHARED = 4;
    private static final int FEW = 3;
    private static final Set<String> PLACES =
            LanguageList.of("names/world-places.txt").everyWord();

    private SurnamesAbove() {}

    /**
     * Such a name.
     *
     * @param person whose name it may be
     */
    public record UnlikeSurname(Span place, String name, Person person) {}

    public static List<UnlikeSurname> unlike(Copy copy, Set<Zone> above) {
        return copy.part(PART).apply(above);
    }

    private static List<UnlikeSurname> read(Copy copy, Set<Zone> zones) {
        List<Mention> above = Ledger.of(copy).mentions().stream()
                .filter(m -> zones.contains(m.zone()))
                .toList();
        if (above.isEmpty()) {
            return List.of();
        }
        List<Set<String>> below = copy.article().blocks().stream()
                .filter(b -> !zones.contains(b.zone()))
                .map(b -> copy.part(WORDS).apply(b))
                .toList();
        Set<String> named = above.stream()
                .flatMap(m -> Person.units(m).stream())
                .map(NameLetters::fold)
                .collect(Collectors.toSet());
        List<UnlikeSurname> found = new ArrayList<>();
        for (Mention mention : above) {
            String name = Person.units(mention).get(Person.units(mention).size() - 1);
            String key = NameLetters.fold(name);
            if (key.length() >= SHORTEST
                    && below.stream().noneMatch(b -> b.contains(key))
                    && isSurname(mention, name)) {
                Span place = mention.words().get(mention.words().size() - 1).span();
                boolean known = English.get().word(name).isKnown();
                like(key, named, copy)
                        .filter(p -> !known
                                || p.first().isCertainlyPerson()
                                || p.first().title().isPresent())
                        .ifPresent(p -> found.add(new UnlikeSurname(place, name, p)));
            }
        }
        copy.blocks(zones).stream()
                .filter(b -> copy.textOf(b.span()).chars().noneMatch(Character::isLowerCase))
                .flatMap(b -> copy.words(b.span()).stream())
                .filter(w -> isUnknown(w, below))
                .forEach(w -> like(fold(w.folded()), Set.of(), copy)
                        .ifPresent(p -> found.add(new UnlikeSurname(w.span(), copy.textOf(w.span()), p))));
        return List.copyOf(found);
    }

    /** A word of a headline in capitals that no dictionary has and the story has nowhere else. */
    private static boolean isUnknown(PlainWord word, List<Set<String>> below) {
        String name =
                Character.toUpperCase(word.folded().charAt(0)) + word.folded().substring(1);
        String key = fold(word.folded());
        return key.length() >= SHORTEST
                && key.chars().allMatch(Character::isLetter)
                && below.stream().noneMatch(b -> b.contains(key))
                && !English.get().word(name).isKnown();
    }

    /** A name that the dictionary does not have, or has as a name of no place and no body. */
    private static boolean isSurname(Mention mention, String name) {
        Word word = English.get().word(name);
        return !word.isKnown() || (!word.isCommon() && mention.kind().isEmpty() && !PLACES.contains(name));
    }

    private static String fold(String word) {
        return NameLetters.fold(GENITIVE.matcher(word).replaceFirst(""));
    }

    /** The one person below whose family name begins like it, and whom nothing above names. */
    private static Optional<Person> like(String key, Set<String> named, Copy copy) {
        List<Person> like = People.of(copy).all().stream()
                .filter(p -> !named.contains(NameLetters.fold(p.family())))
                .filter(p -> isLike(key, NameLetters.fold(p.family())))
                .toList();
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    private static boolean isLike(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        boolean close = Math.abs(one.length() - other.length()) <= FEW;
        return other.length() >= SHORTEST
                && !one.startsWith(other)
                && !other.startsWith(one)
                && close
                && shared > 0
                && (shared >= SHARED || distance(one, other) <= FEW);
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), corner + change);
                corner = above;
            }
        }
        return row[other.length()];
    }
}
