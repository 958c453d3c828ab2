package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given names in their spellings, so that Sergei and Serhiy are one name and Daniel and Danielle are two. */
public final class GivenNames {
    private static final int SHORTEST_NEAR = 5;
    private static final double NEAR = 0.95;
    private static final GivenNames SHARED = new GivenNames();

    /** The first spelling of its line, by each spelling, all folded. */
    private final Map<String, String> heads = new HashMap<>();

    private final Map<String, List<String>> bySound = new HashMap<>();

    private GivenNames() {
        for (List<String> row : LanguageList.of("names/given-names.txt").rows()) {
            String[] spellings = row.get(0).split("\\s+", -1);
            for (String spelling : spellings) {
                String key = NameLetters.fold(spelling);
                heads.put(key, NameLetters.fold(spellings[0]));
                bySound.computeIfAbsent(Skeleton.of(key), s -> new ArrayList<>())
                        .add(key);
            }
        }
    }

    public static boolean has(String spelling) {
        return SHARED.heads.containsKey(NameLetters.fold(spelling));
    }

    /** Whether both are given names, and two of them. */
    static boolean areTwo(String one, String other) {
        String some = SHARED.heads.get(NameLetters.fold(one));
        String others = SHARED.heads.get(NameLetters.fold(other));
        return some != null && others != null && !some.equals(others);
    }

    /** Whether the list has both as spellings of one given name. */
    public static boolean areSpellingsOfOne(String one, String other) {
        return has(one) && has(other) && !areTwo(one, other);
    }

    /** What all spellings of a given name share, a slip of one of them as well; empty for a name no list has. */
    static Optional<String> shared(String spelling) {
        String key = NameLetters.fold(spelling);
        String head = SHARED.heads.get(key);
        return head != null ? Optional.of(head) : SHARED.near(key);
    }

    private Optional<String> near(String key) {
        if (key.length() < SHORTEST_NEAR) {
            return Optional.empty();
        }
        return bySound.getOrDefault(Skeleton.of(key), List.of()).stream()
                .filter(name -> name.length() >= SHORTEST_NEAR && name.charAt(0) == key.charAt(0))
                .filter(name -> SpellingComparison.of(name, key)
                        .filter(l -> l.cost() <= NEAR)
                        .isPresent())
                .filter(name -> name.endsWith("a") == key.endsWith("a"))
                .findFirst()
                .map(heads::get);
    }
}
