package dev.wirelint.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file is to be read.
 *
 * @param format the name of its format, or {@link StoryFile#ANY} where the file itself says
 * @param fields of a row's fields, which hold what part of the story; empty for the usual names
 */
public record ReadOptions(String format, Map<String, List<String>> fields) {
    /** As the file itself says. */
    public static final ReadOptions ANY = new ReadOptions(StoryFile.ANY, Map.of());

    public ReadOptions {
        fields = Map.copyOf(fields);
    }

    public static ReadOptions as(String format) {
        return new ReadOptions(format, Map.of());
    }

    /** The parts of a story that fields can be named for. */
    public static List<String> parts() {
        return RowFields.parts();
    }

    /** The same with one more field for a part. */
    public ReadOptions with(String part, String field) {
        Map<String, List<String>> more = new TreeMap<>(fields);
        List<String> named = new ArrayList<>(more.getOrDefault(part, List.of()));
        named.add(field);
        more.put(part, named);
        return new ReadOptions(format, more);
    }
}
