package dev.wirelint.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands somewhere in YAML, as data: a single value, a list or a mapping, and where it starts and ends. */
public sealed interface YamlNode {
    YamlMark start();

    YamlMark end();

    /** A single value. */
    record Value(String text, Kind kind, Style style, YamlMark start, YamlMark end) implements YamlNode {}

    /** A list. */
    record Items(List<YamlNode> items, YamlMark start, YamlMark end) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping, in the order of the file. */
    record Entries(Map<String, YamlNode> entries, YamlMark start, YamlMark end) implements YamlNode {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** What a single value is. */
    enum Kind {
        NUMBER,
        TRUTH,
        TEXT
    }

    /** How a single value is written. */
    enum Style {
        PLAIN,
        /** Under a bar, line by line. */
        LINES,
        /** In quotation marks, or folded. */
        OTHER
    }
}
