package dev.wirelint.config;

import dev.wirelint.catalogue.ShippedFiles;
import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles that are shipped, each a short file that turns rules on and sets their options. */
final class Styles {
    private static final ShippedFiles FILES = new ShippedFiles("wirelint/styles/");
    private static final Key<Map<String, RuleSetting>> RULES =
            Key.of("rules", "what it sets of single rules", RuleSetting.RULES);
    private static final Key<String> AUTHORITY = Key.of("authority", "the guide it follows", Shape.TEXT);
    private static final Keys KEYS = Keys.of(Key.of("summary", "what it stands for", Shape.TEXT), AUTHORITY, RULES);

    /** The style that holds where nobody names one. */
    static final String PLAIN = "wire";

    private static final String ENDING = ".yml";

    private Styles() {}

    /**
     * The settings of a style.
     *
     * @param asker the configuration that asks for it, for messages
     * @throws PageException where there is none of this name
     */
    static Map<String, RuleSetting> read(String name, Optional<String> asker) {
        List<String> files = FILES.list();
        if (!files.contains(name + ENDING)) {
            if (asker.isEmpty()) {
                return Map.of();
            }
            List<String> names = names();
            throw new PageException(asker.get() + ": there is no style '" + name + "'" + Nearest.hint(name, names));
        }
        YamlMap style = YamlMap.parse("styles/" + name + ENDING, 0, FILES.read(name + ENDING));
        return KEYS.read(style).get(RULES).orElse(Map.of());
    }

    /** The guide a style follows; empty where there is no such style. */
    static String authority(String name) {
        if (!FILES.list().contains(name + ENDING)) {
            return "";
        }
        YamlMap style = YamlMap.parse("styles/" + name + ENDING, 0, FILES.read(name + ENDING));
        return KEYS.read(style).get(AUTHORITY).orElse("");
    }

    /** The names of all. */
    static List<String> names() {
        return FILES.list().stream()
                .filter(f -> f.endsWith(ENDING))
                .map(f -> f.substring(0, f.length() - ENDING.length()))
                .toList();
    }
}
