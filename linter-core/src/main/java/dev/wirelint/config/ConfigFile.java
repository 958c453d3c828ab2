package dev.wirelint.config;

import dev.wirelint.catalogue.RulePack;
import dev.wirelint.yaml.keys.KeyValues;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one {@code .wirelint.yml} says.
 *
 * @param name the file as it is shown to people
 * @param folder where it stands; what it says holds there and below
 * @param told what it says under each key
 * @param places where its keys are written, by key
 */
record ConfigFile(String name, Path folder, KeyValues told, Map<String, String> places) {
    static final String FILE_NAME = ".wirelint.yml";

    ConfigFile {
        places = Map.copyOf(places);
    }

    /** What it says under a key. */
    <T> Optional<T> get(ConfigKey<T> key) {
        return told.get(key.key());
    }

    /** All it lists under a key. */
    <T> List<T> all(ConfigKey<List<T>> key) {
        return told.all(key.key());
    }

    /** Whether no configuration above it counts. */
    boolean isRoot() {
        return get(ConfigKeys.ROOT).orElse(false);
    }

    /** Each pattern of paths in it, with the key it stands under. */
    Map<PathPattern, String> patterns() {
        Map<PathPattern, String> patterns = new LinkedHashMap<>();
        all(ConfigKeys.EXCLUDE).forEach(p -> patterns.put(p, "exclude"));
        all(ConfigKeys.PATHS).forEach(entry -> entry.files().forEach(p -> patterns.put(p, "paths")));
        all(ConfigKeys.FORMATS).forEach(entry -> entry.files().forEach(p -> patterns.put(p, "formats")));
        all(ConfigKeys.STET).forEach(entry -> entry.files().forEach(p -> patterns.put(p, "stet")));
        return patterns;
    }

    /** Whether this file is it, a list it imports or a part of a pack it brings. */
    boolean reads(Path file) {
        return Path.of(name).toAbsolutePath().normalize().equals(file)
                || words().lists(folder).contains(file)
                || all(ConfigKeys.PACKS).stream().anyMatch(p -> file.startsWith(RulePack.place(folder, p)));
    }

    HouseWords words() {
        return get(ConfigKeys.VOCABULARY).orElse(HouseWords.NONE);
    }
}
