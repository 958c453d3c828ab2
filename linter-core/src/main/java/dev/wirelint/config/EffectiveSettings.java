package dev.wirelint.config;

import dev.wirelint.article.Zone;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what holds for a story and who says so: of each setting the one that wins. */
final class EffectiveSettings {
    private final String styleName;
    private final List<Map<String, RuleSetting>> layers;
    private final List<ConfigFile> files;
    private final Map<String, EffectiveSetting> held = new LinkedHashMap<>();

    EffectiveSettings(String styleName, List<Map<String, RuleSetting>> layers, List<ConfigFile> files) {
        this.styleName = styleName;
        this.layers = layers;
        this.files = files;
    }

    /** The settings for all rules first, then those of single rules that somebody sets, by id. */
    List<EffectiveSetting> read(RuleLibrary library) {
        put("", "style", styleName, EffectiveSetting.BUILT_IN);
        put("", "fail-on", FailOn.WARNING.label(), EffectiveSetting.BUILT_IN);
        put("", "min-confidence", "0", EffectiveSetting.BUILT_IN);
        files.forEach(this::file);
        for (RulePage page : library.pages()) {
            for (Map<String, RuleSetting> layer : layers) {
                Optional.ofNullable(layer.get(page.id().value())).ifPresent(s -> rule(page, s));
            }
        }
        return List.copyOf(held.values());
    }

    private void file(ConfigFile file) {
        file.style().ifPresent(s -> put(file, "style", s));
        file.failOn().ifPresent(f -> put(file, "fail-on", f.label()));
        file.minConfidence().ifPresent(c -> put(file, "min-confidence", String.valueOf(c)));
        for (String pack : file.packs()) {
            add(file, "packs", pack);
        }
        for (FormatSetting format : file.formats()) {
            add(file, "formats", format.toString());
        }
        for (PathPattern pattern : file.exclude()) {
            add(file, "exclude", pattern.toString());
        }
        for (StetSetting stet : file.stets()) {
            add(
                    file,
                    "stet",
                    stet.words().rule().value() + " on \"" + stet.words().text() + "\"");
        }
        Vocabulary words = file.vocabulary();
        if (!words.equals(Vocabulary.EMPTY)) {
            List<String> counts = new ArrayList<>();
            count(words.names().size(), "name", counts);
            count(words.terms().size(), "term", counts);
            count(words.banned().size(), "banned", counts);
            add(file, "vocabulary", String.join(", ", counts));
        }
    }

    private static void count(int count, String what, List<String> counts) {
        if (count > 0) {
            counts.add(count + " " + what + (count == 1 || what.equals("banned") ? "" : "s"));
        }
    }

    private void rule(RulePage page, RuleSetting setting) {
        String id = page.id().value();
        setting.on().ifPresent(on -> put(id, "on", String.valueOf(on), setting.place()));
        setting.severity().ifPresent(s -> put(id, "severity", s.label(), setting.place()));
        setting.zones()
                .ifPresent(zones -> put(
                        id,
                        "zones",
                        new TreeSet<>(zones).stream().map(Zone::label).toList().toString(),
                        setting.place()));
        new TreeMap<>(setting.options()).forEach((name, value) -> put(id, name, value.toString(), setting.place()));
    }

    private void put(ConfigFile file, String key, String value) {
        put("", key, value, file.places().getOrDefault(key, file.name()));
    }

    /** What adds up over several files instead of giving way. */
    private void add(ConfigFile file, String key, String value) {
        String origin = file.places().getOrDefault(key, file.name());
        held.put(key + " " + value + " " + origin, new EffectiveSetting("", key, value, origin));
    }

    private void put(String rule, String key, String value, String origin) {
        held.put(rule + " " + key, new EffectiveSetting(rule, key, value, origin));
    }
}
