package dev.wirelint.yaml.keys;

import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.YamlValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How a value is written: the way to read it, and what its JSON Schema says of it. */
public final class Shape<T> {
    public static final Shape<String> TEXT = new Shape<>(YamlValue::text, () -> Map.of("type", "string"));
    public static final Shape<Boolean> TRUTH = new Shape<>(YamlValue::flag, () -> Map.of("type", "boolean"));
    /** A number from 0 to 1. */
    public static final Shape<Double> FRACTION = new Shape<>(YamlValue::fraction, Shape::fraction);
    /** One text or several. */
    public static final Shape<List<String>> TEXTS = oneOrMore(TEXT);

    private final Function<YamlValue, T> reader;
    private final Supplier<Map<String, Object>> schema;

    private Shape(Function<YamlValue, T> reader, Supplier<Map<String, Object>> schema) {
        this.reader = reader;
        this.schema = schema;
    }

    /** One of a closed set, by their labels. */
    public static <T> Shape<T> oneOf(List<T> values, Function<T, String> label) {
        Map<String, T> byLabel = values.stream().collect(Collectors.toUnmodifiableMap(label, v -> v));
        List<String> labels = values.stream().map(label).toList();
        return new Shape<>(
                value -> value.oneOf(l -> Optional.ofNullable(byLabel.get(l)), byLabel.keySet()),
                () -> Map.of("enum", labels));
    }

    /** A list, or one value that stands for a list of one. */
    public static <T> Shape<List<T>> oneOrMore(Shape<T> one) {
        return new Shape<>(value -> value.items().stream().map(one::read).toList(), () -> {
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("type", "array");
            list.put("items", one.schema());
            return Map.of("anyOf", List.of(one.schema(), list));
        });
    }

    /** A mapping with these keys. */
    public static <T> Shape<T> mapping(Keys keys, Function<YamlMap, T> reader) {
        return new Shape<>(value -> reader.apply(value.map()), keys::schema);
    }

    /** A mapping with whatever keys. */
    public static <T> Shape<Map<String, T>> named(Shape<T> one) {
        return new Shape<>(
                value -> {
                    YamlMap map = value.map();
                    Map<String, T> read = new HashMap<>();
                    map.keys().forEach(key -> map.value(key).map(one::read).ifPresent(v -> read.put(key, v)));
                    return read;
                },
                () -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("type", "object");
                    object.put("additionalProperties", one.schema());
                    return object;
                });
    }

    /** What is described elsewhere in the schema, under a name. */
    public static <T> Shape<T> defined(String name, Function<YamlValue, T> reader) {
        return new Shape<>(reader, () -> reference(name));
    }

    /** What stands in a schema for what is described under a name. */
    public static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/definitions/" + name);
    }

    /** The same writing, read as something else. */
    public <U> Shape<U> as(Function<YamlValue, U> other) {
        return new Shape<>(other, schema);
    }

    /** The same reading, of which editors offer these values. */
    public Shape<T> offering(Supplier<List<String>> values) {
        return new Shape<>(reader, () -> Map.of("enum", values.get()));
    }

    public T read(YamlValue value) {
        return reader.apply(value);
    }

    /** What the JSON Schema says of a value. */
    public Map<String, Object> schema() {
        return schema.get();
    }

    private static Map<String, Object> fraction() {
        Map<String, Object> fraction = new TreeMap<>();
        fraction.put("type", "number");
        fraction.put("minimum", 0);
        fraction.put("maximum", 1);
        return fraction;
    }
}
