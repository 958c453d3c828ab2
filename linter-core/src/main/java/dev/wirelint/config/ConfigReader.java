package dev.wirelint.config;

import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.KeyValues;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a {@code .wirelint.yml}; what is wrong in it is said with its line and column, and what would be right. */
public final class ConfigReader {
    private ConfigReader() {}

    /**
     * Reads a file.
     *
     * @param name the file as it is shown to people
     * @param keys what it may say
     * @throws PageException where it cannot be used
     */
    static ConfigFile read(Path file, String name, ConfigKeys keys) {
        return read(file, name, text(file, name), keys);
    }

    /** The same of a file as somebody is writing it. */
    static ConfigFile read(Path file, String name, String text, ConfigKeys keys) {
        Path folder = folder(file);
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return new ConfigFile(name, folder, KeyValues.NOTHING, Map.of());
        }
        YamlMap head = YamlMap.parse(name, 0, text);
        return new ConfigFile(
                name,
                folder,
                withLists(ConfigKey.keys(keys.all()).read(head), folder),
                head.keys().stream().collect(Collectors.toMap(k -> k, head::placeOf)));
    }

    private static KeyValues withLists(KeyValues told, Path folder) {
        Key<HouseWords> key = ConfigKeys.VOCABULARY.key();
        return told.get(key)
                .map(words -> told.with(key, words.imported(folder)))
                .orElse(told);
    }

    /**
     * The text of a file with settings, or of one that a configuration names.
     *
     * @param name the file as it is shown to people
     * @throws PageException where it cannot be read, or is not UTF-8
     */
    public static String text(Path file, String name) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new PageException(name + ": is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new PageException(name + ": cannot be read; check that it exists and may be read", e);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
