package dev.wirelint.config;

import dev.wirelint.article.Zone;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Severity;
import dev.wirelint.rule.Inflection;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.RulePage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JSON Schema of {@code .wirelint.yml}, for editors that complete and check it; made from the rules there are. */
public final class ConfigSchema {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> TRUTH = Map.of("type", "boolean");

    private ConfigSchema() {}

    /** The schema as maps, lists and single values. */
    public static Map<String, Object> of(RuleLibrary library) {
        Map<String, Object> keys = new TreeMap<>();
        keys.put("root", described(TRUTH, "nothing above this folder counts"));
        keys.put("style", described(choice(Styles.names()), "a style that is shipped"));
        keys.put("rules", described(reference("rules"), "what is set of single rules, by their ids"));
        keys.put("paths", described(oneOrMore(paths()), "what is set for some of the files; the later entry wins"));
        keys.put("formats", described(oneOrMore(formats()), "how some of the files are read; the later entry wins"));
        keys.put("packs", described(oneOrMore(TEXT), "folders of rules, or jars with their SHA-256"));
        keys.put("exclude", described(oneOrMore(TEXT), "patterns of stories to leave out of a folder"));
        keys.put("vocabulary", described(vocabulary(), "the words and names of the house"));
        keys.put("stet", described(oneOrMore(stets()), "words that stand whatever a rule says of them"));
        keys.put(
                "fail-on",
                described(
                        choice(Arrays.stream(FailOn.values()).map(FailOn::label).toList()),
                        "the lightest severity that fails a run"));
        keys.put("min-confidence", described(fraction(), "leave out what is less sure"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", ConfigFile.FILE_NAME);
        schema.putAll(object(keys));
        schema.put("definitions", definitions(library));
        return schema;
    }

    private static Map<String, Object> definitions(RuleLibrary library) {
        Map<String, Object> rules = new TreeMap<>();
        library.pages().forEach(page -> rules.put(page.id().value(), rule(page)));
        Map<String, Object> definitions = new TreeMap<>();
        definitions.put("rules", object(rules));
        definitions.put(
                "zones",
                oneOrMore(choice(Arrays.stream(Zone.values()).map(Zone::label).toList())));
        definitions.put("severity", choice(severities()));
        definitions.put(
                "setting",
                Map.of(
                        "enum",
                        Stream.concat(Stream.of("on", "off"), severities().stream())
                                .toList()));
        return definitions;
    }

    private static Map<String, Object> rule(RulePage page) {
        Map<String, Object> keys = new TreeMap<>();
        keys.put("on", TRUTH);
        keys.put("severity", reference("severity"));
        keys.put("zones", reference("zones"));
        keys.put("authority", TEXT);
        page.options().forEach((name, value) -> keys.put(name, kind(value)));
        return described(Map.of("anyOf", List.of(reference("setting"), object(keys))), page.summary());
    }

    private static Map<String, Object> kind(Object value) {
        if (value instanceof Integer) {
            return Map.of("type", "integer");
        }
        return value instanceof Boolean ? TRUTH : TEXT;
    }

    private static Map<String, Object> paths() {
        Map<String, Object> keys = new TreeMap<>();
        keys.put("files", oneOrMore(TEXT));
        keys.put("rules", reference("rules"));
        return required(object(keys), "files");
    }

    private static Map<String, Object> formats() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "object");
        fields.put("additionalProperties", oneOrMore(TEXT));
        Map<String, Object> keys = new TreeMap<>();
        keys.put("files", oneOrMore(TEXT));
        keys.put("as", described(TEXT, "the name of a format, as --input-format takes it"));
        keys.put("fields", described(fields, "of the rows of an archive, which hold what part of the story"));
        return required(object(keys), "files", "as");
    }

    private static Map<String, Object> stets() {
        Map<String, Object> keys = new TreeMap<>();
        Stream.of("rule", "text", "reason").forEach(k -> keys.put(k, TEXT));
        keys.put("files", oneOrMore(TEXT));
        keys.put("until", described(TEXT, "the last day it holds, as in 2027-01-31"));
        return required(object(keys), "rule", "text", "reason");
    }

    private static Map<String, Object> vocabulary() {
        Map<String, Object> name = new TreeMap<>();
        Stream.of("prefer", "note", "authority").forEach(k -> name.put(k, TEXT));
        Stream.of("also", "never", "unless").forEach(k -> name.put(k, oneOrMore(TEXT)));
        name.put(
                "kind",
                choice(Arrays.stream(NameEntry.Kind.values())
                        .map(NameEntry.Kind::label)
                        .toList()));
        Map<String, Object> term = new TreeMap<>();
        Stream.of("use", "message").forEach(k -> term.put(k, TEXT));
        Stream.of("not", "unless-before", "unless-after").forEach(k -> term.put(k, oneOrMore(TEXT)));
        term.put(
                "inflect",
                choice(Arrays.stream(Inflection.values()).map(Inflection::label).toList()));
        term.put("case", choice(List.of("any", "kept")));
        Map<String, Object> keys = new TreeMap<>();
        keys.put("names", oneOrMore(required(object(name), "prefer")));
        keys.put("import", oneOrMore(TEXT));
        keys.put("terms", oneOrMore(required(object(term), "use", "not")));
        keys.put("banned", oneOrMore(required(object(new TreeMap<>(Map.of("words", TEXT, "note", TEXT))), "words")));
        return object(keys);
    }

    private static List<String> severities() {
        return Arrays.stream(Severity.values()).map(Severity::label).toList();
    }

    private static Map<String, Object> fraction() {
        Map<String, Object> fraction = new TreeMap<>();
        fraction.put("type", "number");
        fraction.put("minimum", 0);
        fraction.put("maximum", 1);
        return fraction;
    }

    private static Map<String, Object> object(Map<String, Object> keys) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", keys);
        return object;
    }

    private static Map<String, Object> required(Map<String, Object> object, String... keys) {
        Map<String, Object> all = new LinkedHashMap<>(object);
        all.put("required", List.of(keys));
        return all;
    }

    private static Map<String, Object> oneOrMore(Map<String, Object> item) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", item);
        return Map.of("anyOf", List.of(item, list));
    }

    private static Map<String, Object> choice(List<String> values) {
        return Map.of("enum", new ArrayList<>(values));
    }

    private static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/definitions/" + definition);
    }

    /** What stands beside a reference is not read in this version of the schema, so that it is wrapped. */
    private static Map<String, Object> described(Map<String, Object> value, String description) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        if (value.containsKey("$ref")) {
            described.put("allOf", List.of(value));
        } else {
            described.putAll(value);
        }
        return described;
    }
}
