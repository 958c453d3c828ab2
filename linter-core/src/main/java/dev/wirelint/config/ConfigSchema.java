package dev.wirelint.config;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Severity;
import dev.wirelint.rule.RulePage;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JSON Schema of {@code .wirelint.yml}, for editors that complete and check it; made from the rules there are. */
public final class ConfigSchema {
    private ConfigSchema() {}

    /** The schema as maps, lists and single values. */
    public static Map<String, Object> of(RuleLibrary library) {
        return of(library, ConfigKeys.ALL);
    }

    static Map<String, Object> of(RuleLibrary library, ConfigKeys keys) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", ConfigFile.FILE_NAME);
        schema.putAll(ConfigKey.keys(keys.all()).schema());
        schema.put("definitions", definitions(library));
        return schema;
    }

    private static Map<String, Object> definitions(RuleLibrary library) {
        Map<String, Object> rules = new TreeMap<>();
        library.pages().forEach(page -> rules.put(page.id().value(), rule(page)));
        Map<String, Object> definitions = new TreeMap<>();
        definitions.put("rules", Keys.object(rules));
        RuleSetting.OWN.forEach(key -> definitions.put(key.name(), key.key().schema()));
        definitions.put(
                "setting",
                Map.of(
                        "enum",
                        Stream.concat(
                                        Stream.of("on", "off"),
                                        Arrays.stream(Severity.values()).map(Severity::label))
                                .toList()));
        return definitions;
    }

    private static Map<String, Object> rule(RulePage page) {
        Map<String, Object> keys = new TreeMap<>();
        RuleSetting.OWN.forEach(key -> keys.put(key.name(), Shape.reference(key.name())));
        page.options().forEach((name, value) -> keys.put(name, kind(value)));
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("description", page.summary());
        rule.put("anyOf", List.of(Shape.reference("setting"), Keys.object(keys)));
        return rule;
    }

    private static Map<String, Object> kind(Object value) {
        if (value instanceof Integer) {
            return Map.of("type", "integer");
        }
        return (value instanceof Boolean ? Shape.TRUTH : Shape.TEXT).schema();
    }
}
