package dev.wirelint.yaml.keys;

import dev.wirelint.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key of a mapping, told once.
 *
 * @param summary what it is for, in a few words
 * @param shape how the value behind it is written
 * @param missing what is said where it is not given or its list is empty; empty where it may be left out
 */
public record Key<T>(String name, String summary, Shape<T> shape, String missing) {
    /** A key that may be left out. */
    public static <T> Key<T> of(String name, String summary, Shape<T> shape) {
        return new Key<>(name, summary, shape, "");
    }

    /** The same key where the mapping is of no use without it. */
    public Key<T> required() {
        return required("the key '" + name + "' is missing");
    }

    /** The same key where the mapping is of no use without it, and this is said. */
    public Key<T> required(String otherwise) {
        return new Key<>(name, summary, shape, otherwise);
    }

    /** Whether it has to be given. */
    public boolean isRequired() {
        return !missing.isEmpty();
    }

    /** The value behind it in a mapping. */
    public Optional<T> in(YamlMap map) {
        Optional<T> value = map.value(name).map(shape::read);
        boolean given = value.filter(v -> !(v instanceof List<?> list && list.isEmpty()))
                .isPresent();
        if (isRequired() && !given) {
            throw map.wrong(name, missing);
        }
        return value;
    }

    /** What the JSON Schema says of it; what stands beside a reference is not read there, so that it is wrapped. */
    public Map<String, Object> schema() {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", summary);
        Map<String, Object> value = shape.schema();
        if (value.containsKey("$ref")) {
            described.put("allOf", List.of(value));
        } else {
            described.putAll(value);
        }
        return described;
    }
}
