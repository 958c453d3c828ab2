package dev.wirelint.config;

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
    public FormatSetting {
        files = List.copyOf(files);
        fields = Map.copyOf(fields);
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
