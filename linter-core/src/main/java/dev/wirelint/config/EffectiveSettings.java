package dev.wirelint.config;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.rule.RulePage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what holds for a story and who says so: of each setting the one that wins. */
final class EffectiveSettings {
    private final ConfigKeys keys;
    private final String styleName;
    private final List<Map<String, RuleSetting>> layers;
    private final List<ConfigFile> files;
    private final Map<String, EffectiveSetting> held = new LinkedHashMap<>();

    EffectiveSettings(
            ConfigKeys keys, String styleName, List<Map<String, RuleSetting>> layers, List<ConfigFile> files) {
        this.keys = keys;
        this.styleName = styleName;
        this.layers = layers;
        this.files = files;
    }

    /** The settings for all rules first, then those of single rules that somebody sets, by id. */
    List<EffectiveSetting> read(RuleLibrary library) {
        keys.all().forEach(key -> key.builtIn().ifPresent(v -> put("", key.name(), v, EffectiveSetting.BUILT_IN)));
        put("", ConfigKeys.STYLE.name(), styleName, EffectiveSetting.BUILT_IN);
        files.forEach(file -> keys.all().forEach(key -> file(file, key)));
        for (RulePage page : library.pages()) {
            for (Map<String, RuleSetting> layer : layers) {
                Optional.ofNullable(layer.get(page.id().value())).ifPresent(s -> rule(page, s));
            }
        }
        return List.copyOf(held.values());
    }

    private void file(ConfigFile file, ConfigKey<?> key) {
        String origin = file.places().getOrDefault(key.name(), file.name());
        for (String line : key.lines(file.told())) {
            if (key.adds()) {
                add(key.name(), line, origin);
            } else {
                put("", key.name(), line, origin);
            }
        }
    }

    private void rule(RulePage page, RuleSetting setting) {
        String id = page.id().value();
        RuleSetting.OWN.forEach(
                key -> key.lines(setting.told()).forEach(line -> put(id, key.name(), line, setting.place())));
        new TreeMap<>(setting.options()).forEach((name, value) -> put(id, name, value.toString(), setting.place()));
    }

    /** What adds up over several files instead of giving way. */
    private void add(String key, String value, String origin) {
        held.put(key + " " + value + " " + origin, new EffectiveSetting("", key, value, origin));
    }

    private void put(String rule, String key, String value, String origin) {
        held.put(rule + " " + key, new EffectiveSetting(rule, key, value, origin));
    }
}
