package dev.wirelint.analysis.names;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The consonants of a name in five or six broad classes of sound. Where a letter may stand for one of two classes, the
 * name has a key for each, so that Djokovic meets Djokovitch and Qaddafi meets Gaddafi.
 */
final class CoarseKey {
    private static final int SHORTEST = 3;
    private static final int MOST = 4;
    private static final Map<Character, String> CLASSES = Map.ofEntries(
            Map.entry('k', "k"),
            Map.entry('q', "k"),
            Map.entry('g', "k"),
            Map.entry('s', "s"),
            Map.entry('z', "s"),
            Map.entry('x', "s"),
            Map.entry('v', "v"),
            Map.entry('w', "v"),
            Map.entry('f', "v"),
            Map.entry('p', "p"),
            Map.entry('b', "p"),
            Map.entry('t', "t"),
            Map.entry('d', "t"),
            Map.entry('m', "m"),
            Map.entry('n', "n"),
            Map.entry('l', "l"),
            Map.entry('r', "r"));

    private CoarseKey() {}

    /** @param key the name's letters, folded */
    static Set<String> of(String key) {
        Set<String> keys = Set.of("");
        for (int at = 0; at < key.length(); at++) {
            char c = key.charAt(at);
            char next = at + 1 < key.length() ? key.charAt(at + 1) : ' ';
            boolean firstHalf = (c == 't' && "szc".indexOf(next) >= 0) || (c == 'd' && "zj".indexOf(next) >= 0);
            if (firstHalf) {
                continue;
            }
            if (c == 'c') {
                keys = next == 'h' ? with(keys, "s") : both(with(keys, "k"), with(keys, "s"));
            } else if (c == 'j') {
                keys = both(with(keys, "s"), keys);
            } else {
                keys = with(keys, CLASSES.getOrDefault(c, ""));
            }
        }
        return keys.stream().filter(k -> k.length() >= SHORTEST).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> with(Set<String> keys, String sound) {
        Set<String> longer = new LinkedHashSet<>();
        keys.forEach(k -> longer.add(k.endsWith(sound) ? k : k + sound));
        return longer;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new LinkedHashSet<>(some);
        both.addAll(others);
        return both.size() > MOST ? some : both;
    }
}
