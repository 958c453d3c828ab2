package dev.wirelint.config;

import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.KeyValues;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a configuration says that some files are to be read.
 *
 * @param files patterns of the files it means
 * @param as the name of their format, as written
 * @param fields of the rows of an archive, which hold what part of the story, as written
 * @param place where it is written
 */
public record FormatSetting(List<PathPattern> files, String as, Map<String, List<String>> fields, String place) {
    private static final Key<List<PathPattern>> FILES = Key.of(
                    "files", "patterns of the files it means", PathPatterns.SHAPE)
            .required("an entry of 'formats' says under 'files' which ones it means");
    private static final Key<String> AS = Key.of("as", "the name of a format, as --input-format takes it", Shape.TEXT)
            .required("an entry of 'formats' says under 'as' what format they are in");
    private static final Key<Map<String, List<String>>> FIELDS =
            Key.of("fields", "of the rows of an archive, which hold what part of the story", Shape.named(Shape.TEXTS));
    private static final Keys KEYS = Keys.of(FILES, AS, FIELDS);

    static final Shape<FormatSetting> SHAPE = Shape.mapping(KEYS, FormatSetting::read);

    public FormatSetting {
        files = List.copyOf(files);
        fields = Map.copyOf(fields);
    }

    private static FormatSetting read(YamlMap entry) {
        KeyValues told = KEYS.read(entry);
        return new FormatSetting(
                told.require(FILES), told.require(AS), told.get(FIELDS).orElse(Map.of()), entry.placeOf(AS.name()));
    }

    boolean holdsFor(Path relative) {
        return PathPattern.matchAny(files, relative);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        files.forEach(f -> text.append(text.isEmpty() ? "" : ", ").append(f));
        return text.append(" as ")
                .append(as)
                .append(fields.isEmpty() ? "" : " with fields")
                .toString();
    }
}
