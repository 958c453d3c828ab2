package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.rule.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells market reports, sports, weather and company results, which carry figures by the dozen that need no source, by
 * the words they are made of.
 */
final class Genre {
    /** How many different words of a genre a story of it holds. */
    private static final int DISTINCT = 6;

    /** One word in so many is of the genre. */
    private static final int DENSITY = 45;

    private final Map<String, String> genreOf = new HashMap<>();

    Genre(WordList list) {
        list.rows().forEach(r -> genreOf.put(r.column(0), r.column(1)));
    }

    boolean carriesFiguresOfItsOwn(Copy copy) {
        Map<String, Set<String>> distinct = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (PlainWord word : copy.words()) {
            String text = copy.textOf(word.span()).toLowerCase(Locale.ROOT);
            String genre = genreOf.get(text);
            if (genre != null) {
                distinct.computeIfAbsent(genre, g -> new HashSet<>()).add(text);
                count.merge(genre, 1, Integer::sum);
            }
        }
        int words = copy.words().size();
        return distinct.entrySet().stream()
                .anyMatch(e -> e.getValue().size() >= DISTINCT && count.getOrDefault(e.getKey(), 0) * DENSITY >= words);
    }
}
