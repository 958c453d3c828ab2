package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Countries, capitals and other places that every reader knows as places. */
public final class WorldPlaces {
    private static final Set<String> CITIES = names("names/world-places.txt");
    private static final Set<String> COUNTRIES = names("names/regions.txt");

    private WorldPlaces() {}

    public static boolean has(String name) {
        return CITIES.contains(name) || isCountry(name);
    }

    /** Whether it is a country, or a state or province of one. */
    public static boolean isCountry(String name) {
        return COUNTRIES.contains(name);
    }

    private static Set<String> names(String list) {
        Set<String> names = new HashSet<>();
        for (List<String> row : LanguageList.of(list).rows()) {
            names.addAll(row);
        }
        return Set.copyOf(names);
    }
}
