package dev.wirelint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The documentation of the keys of a configuration, in Markdown, out of the keys themselves. */
public final class ConfigDocs {
    private ConfigDocs() {}

    /** The tables of all keys: those of the file, and those that stand under one of them. */
    public static String tables() {
        return tables(ConfigKeys.ALL);
    }

    static String tables(ConfigKeys keys) {
        List<String> lines = new ArrayList<>(List.of("| key | what it says |", "|---|---|"));
        for (ConfigKey<?> key : keys.all()) {
            String more = key.more().isEmpty() ? "" : "; " + key.more();
            String values = values(key.key().schema());
            String builtIn = key.builtIn()
                    .map(v -> "; `" + v + "` where nothing is said")
                    .orElse("");
            lines.add("| `" + key.name() + "` | " + key.key().summary() + values + more + builtIn + " |");
        }
        lines.addAll(List.of("", "| under | key | what it says |", "|---|---|---|"));
        keys.all().forEach(key -> under(key.name(), key.key().schema(), lines));
        return String.join("\n", lines) + "\n";
    }

    private static String values(Map<?, ?> schema) {
        return schema.get("enum") instanceof List<?> values
                ? values.stream().map(v -> "`" + v + "`").collect(Collectors.joining(", ", "; one of ", ""))
                : "";
    }

    /** The keys of a mapping, or of the mappings of a list, each followed by those under it. */
    private static void under(String name, Map<?, ?> schema, List<String> lines) {
        Map<?, ?> one = schema.get("anyOf") instanceof List<?> either ? (Map<?, ?>) either.get(0) : schema;
        if (!(one.get("properties") instanceof Map<?, ?> keys)) {
            return;
        }
        List<?> required = one.get("required") instanceof List<?> given ? given : List.of();
        keys.forEach((key, described) -> {
            Object summary = ((Map<?, ?>) described).get("description") + values((Map<?, ?>) described);
            String due = required.contains(key) ? "; it has to be given" : "";
            lines.add("| `" + name + "` | `" + key + "` | " + summary + due + " |");
        });
        keys.forEach((key, described) -> under(name + ": " + key, (Map<?, ?>) described, lines));
    }
}
