package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The countries, states and provinces that tell two towns of one name apart. */
final class Regions {
    private static final Set<String> NAMES = names();
    private static final int LONGEST = 20;

    private Regions() {}

    /** The region behind a name that ends at {@code end}, as in "Odessa, Texas". */
    static Optional<String> after(String text, int end) {
        if (!text.startsWith(", ", end)) {
            return Optional.empty();
        }
        int start = end + 2;
        for (int at = start + 1; at <= Math.min(text.length(), start + LONGEST); at++) {
            boolean wordEnds = at == text.length() || !Character.isLetter(text.charAt(at));
            if (wordEnds && NAMES.contains(text.substring(start, at))) {
                return Optional.of(text.substring(start, at));
            }
        }
        return Optional.empty();
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (List<String> row : LanguageList.of("names/regions.txt").rows()) {
            names.addAll(row);
        }
        return Set.copyOf(names);
    }
}
