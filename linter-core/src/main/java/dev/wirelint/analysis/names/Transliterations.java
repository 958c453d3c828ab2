package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which letters may stand for which in names from other scripts, and how much that weighs. */
final class Transliterations {
    /** The longest run of letters that changes as one. */
    static final int LONGEST = 4;

    private static final Transliterations SHARED =
            new Transliterations(LanguageList.of("names/transliteration.txt").rows());

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    private Transliterations(List<List<String>> rows) {
        for (List<String> row : rows) {
            double weight = Double.parseDouble(row.get(0));
            String[] letters = row.get(1).split(" ", -1);
            for (String from : letters) {
                for (String to : letters) {
                    if (!from.equals(to)) {
                        weights.computeIfAbsent(from, f -> new HashMap<>()).merge(to, weight, Math::min);
                    }
                }
            }
        }
    }

    static Transliterations get() {
        return SHARED;
    }

    /** What may stand for these letters, with its weight; empty where nothing may. */
    Map<String, Double> of(String letters) {
        return weights.getOrDefault(letters, Map.of());
    }
}
