package dev.wirelint.cli;

import dev.wirelint.config.ConfigReader;
import dev.wirelint.config.EffectiveSetting;
import dev.wirelint.report.formats.ReportFormat;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.KeyValues;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants of every run, in a file of the user's own: values for options that are not given. They change how a
 * run looks and how much of the machine it takes, never what is found.
 *
 * @param told what the file says under each key, which is the name of an option
 * @param places where the keys are written
 */
record OwnSettings(KeyValues told, Map<String, String> places) {
    static final OwnSettings NONE = new OwnSettings(KeyValues.NOTHING, Map.of());

    private static final List<Key<String>> KEYS = List.of(
            Key.of("color", "when to show colours", oneOf(Values.names(CheckOptions.Colour.class))),
            Key.of("desk", "whether a desk that is running makes the checks", oneOf(List.of("auto", "off"))),
            Key.of("format", "the report of a check", oneOf(ReportFormat.labels())),
            Key.of("jobs", "how many stories to check at once", Shape.TEXT.as(v -> String.valueOf(v.count()))));

    OwnSettings {
        places = Map.copyOf(places);
    }

    /**
     * What a file says; nothing where there is none.
     *
     * @throws PageException where it cannot be used, with its place and the cure
     */
    static OwnSettings in(Optional<Path> place) {
        if (place.isEmpty() || !Files.isRegularFile(place.get())) {
            return NONE;
        }
        String name = place.get().toString();
        String text = ConfigReader.text(place.get(), name);
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return NONE;
        }
        YamlMap map = YamlMap.parse(name, 0, text);
        return new OwnSettings(
                new Keys(List.copyOf(KEYS)).read(map),
                map.keys().stream().collect(Collectors.toMap(k -> k, map::placeOf)));
    }

    private static Shape<String> oneOf(List<String> words) {
        return Shape.oneOf(words, word -> word);
    }

    /** The values for those of a command's options that they fit. */
    Properties defaults(Options options) {
        Properties defaults = new Properties();
        for (Key<String> key : KEYS) {
            Option option = options.getOption(key.name());
            told.get(key).filter(v -> fits(v, option)).ifPresent(v -> defaults.setProperty(key.name(), v));
        }
        return defaults;
    }

    private static boolean fits(String value, @Nullable Option option) {
        return option != null
                && !(option instanceof ChoiceOption choice && !choice.choices().contains(value));
    }

    /** What is set, each with where it is written. */
    List<EffectiveSetting> all() {
        List<EffectiveSetting> all = new ArrayList<>();
        for (Key<String> key : KEYS) {
            told.get(key)
                    .ifPresent(
                            v -> all.add(new EffectiveSetting("", key.name(), v, places.getOrDefault(key.name(), ""))));
        }
        return all;
    }
}
