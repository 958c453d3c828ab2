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
    record YamlScalar(String text, Plain kind, Style style, YamlMark start, YamlMark end) implements YamlNode {}

    /** A list. */
    record YamlList(List<YamlNode> items, YamlMark start, YamlMark end) implements YamlNode {
        public YamlList {
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
    enum Plain {
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
