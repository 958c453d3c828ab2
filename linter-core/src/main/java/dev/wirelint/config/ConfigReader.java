package dev.wirelint.config;

import dev.wirelint.config.ConfigFile.PathSetting;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Reads a {@code .wirelint.yml}; what is wrong in it is said with its line and column, and what would be right. */
final class ConfigReader {
    private static final Set<String> KEYS = Set.of(
            "root",
            "style",
            "rules",
            "paths",
            "formats",
            "packs",
            "exclude",
            "vocabulary",
            "stet",
            "fail-on",
            "min-confidence");
    private static final Set<String> FORMAT_KEYS = Set.of("files", "as", "fields");
    private static final Set<String> PATH_KEYS = Set.of("files", "rules");

    private ConfigReader() {}

    /**
     * Reads a file.
     *
     * @param name the file as it is shown to people
     * @throws PageException where it cannot be used
     */
    static ConfigFile read(Path file, String name) {
        return parse(file, name, text(file, name));
    }

    /** The text of a file that a configuration names. */
    static String text(Path file, String name) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new PageException(name + ": is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new PageException(name + ": cannot be read; check that it exists and may be read", e);
        }
    }

    private static ConfigFile parse(Path file, String name, String text) {
        Path folder = folder(file);
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return new ConfigFile(
                    name,
                    folder,
                    false,
                    Optional.empty(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Vocabulary.EMPTY,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Map.of());
        }
        YamlMap head = YamlMap.parse(name, 0, text);
        head.allowOnly(KEYS);
        return new ConfigFile(
                name,
                folder,
                head.flag("root", false),
                head.string("style"),
                head.map("rules").map(ConfigReader::rules).orElse(Map.of()),
                head.maps("paths").stream().map(ConfigReader::paths).toList(),
                head.maps("formats").stream().map(ConfigReader::format).toList(),
                head.strings("packs"),
                patterns(head, "exclude"),
                head.map("vocabulary")
                        .map(v -> VocabularyReader.read(v, folder, name))
                        .orElse(Vocabulary.EMPTY),
                head.maps("stet").stream()
                        .map(entry -> StetSetting.read(entry, patterns(entry, "files")))
                        .toList(),
                head.keys().contains("fail-on")
                        ? Optional.of(head.oneOf("fail-on", FailOn::of, failOnNames()))
                        : Optional.empty(),
                head.fraction("min-confidence"),
                head.map("vocabulary")
                        .map(v -> VocabularyReader.lists(v, folder))
                        .orElse(List.of()),
                head.keys().stream().collect(Collectors.toMap(k -> k, head::placeOf)));
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** Reads the settings of rules by id; whether there are such rules is for the rule library to say. */
    static Map<String, RuleSetting> rules(YamlMap rules) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        rules.keys().forEach(id -> settings.put(id, RuleSetting.read(rules, id)));
        return settings;
    }

    private static PathSetting paths(YamlMap entry) {
        entry.allowOnly(PATH_KEYS);
        List<PathPattern> files = files(entry, "paths");
        return new PathSetting(
                files, entry.map("rules").map(ConfigReader::rules).orElse(Map.of()), entry.placeOf("files"));
    }

    private static FormatSetting format(YamlMap entry) {
        entry.allowOnly(FORMAT_KEYS);
        List<PathPattern> files = files(entry, "formats");
        String as = entry.string("as")
                .orElseThrow(
                        () -> entry.wrong("files", "an entry of 'formats' says under 'as' what format they are in"));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        entry.map("fields").ifPresent(parts -> parts.keys().forEach(part -> fields.put(part, parts.strings(part))));
        return new FormatSetting(files, as, fields, entry.placeOf("as"));
    }

    /** The files that an entry of a list means. */
    private static List<PathPattern> files(YamlMap entry, String list) {
        List<PathPattern> files = patterns(entry, "files");
        if (files.isEmpty()) {
            throw entry.wrong("files", "an entry of '" + list + "' says under 'files' which ones it means");
        }
        return files;
    }

    private static List<PathPattern> patterns(YamlMap map, String key) {
        List<PathPattern> patterns = new ArrayList<>();
        for (String written : map.strings(key)) {
            int item = patterns.size();
            try {
                patterns.add(PathPattern.of(written, map.placeOfItem(key, item)));
            } catch (PatternSyntaxException e) {
                throw map.wrongItem(key, item, "'" + written + "' is no pattern of paths: " + e.getDescription());
            }
        }
        return patterns;
    }

    private static Set<String> failOnNames() {
        return Arrays.stream(FailOn.values()).map(FailOn::label).collect(Collectors.toSet());
    }
}
