package dev.wirelint.config;

import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.KeyValues;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.util.List;
import java.util.Map;

/**
 * What a configuration sets for the files some patterns name.
 *
 * @param place where it is written
 */
record PathSetting(List<PathPattern> files, Map<String, RuleSetting> rules, String place) {
    private static final Key<List<PathPattern>> FILES = Key.of(
                    "files", "patterns of the files it means", PathPatterns.SHAPE)
            .required("an entry of 'paths' says under 'files' which ones it means");
    private static final Key<Map<String, RuleSetting>> RULES =
            Key.of("rules", "what is set of single rules in them", RuleSetting.RULES);
    private static final Keys KEYS = Keys.of(FILES, RULES);

    static final Shape<PathSetting> SHAPE = Shape.mapping(KEYS, PathSetting::read);

    PathSetting {
        files = List.copyOf(files);
        rules = Map.copyOf(rules);
    }

    private static PathSetting read(YamlMap entry) {
        KeyValues told = KEYS.read(entry);
        return new PathSetting(told.require(FILES), told.get(RULES).orElse(Map.of()), entry.placeOf(FILES.name()));
    }
}
