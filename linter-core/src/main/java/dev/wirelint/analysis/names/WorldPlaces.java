package dev.wirelint.analysis.names;

import dev.wirelint.analysis.lists.LanguageList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Countries, capitals and other places that every reader knows as places. */
final class WorldPlaces {
    private static final Set<String> NAMES = names();

    private WorldPlaces() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String list : List.of("names/world-places.txt", "names/regions.txt")) {
            for (List<String> row : LanguageList.of(list).rows()) {
                names.addAll(row);
            }
        }
        return Set.copyOf(names);
    }
}
