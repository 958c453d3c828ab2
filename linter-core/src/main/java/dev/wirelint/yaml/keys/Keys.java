package dev.wirelint.yaml.keys;

import dev.wirelint.yaml.YamlMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The keys that a mapping may have. */
public record Keys(List<Key<?>> all) {
    public Keys {
        all = List.copyOf(all);
    }

    public static Keys of(Key<?>... keys) {
        return new Keys(List.of(keys));
    }

    public Set<String> names() {
        return all.stream().map(Key::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What a mapping says under them; any other key is refused, with the nearest right one. */
    public KeyValues read(YamlMap map) {
        map.allowOnly(names());
        return readAmongOthers(map);
    }

    /** What a mapping says under them, whatever else it says. */
    public KeyValues readAmongOthers(YamlMap map) {
        Map<String, Object> values = new HashMap<>();
        for (Key<?> key : all) {
            key.in(map).ifPresent(value -> values.put(key.name(), value));
        }
        return new KeyValues(values);
    }

    /** The JSON Schema of the mapping. */
    public Map<String, Object> schema() {
        Map<String, Object> keys = new TreeMap<>();
        all.forEach(key -> keys.put(key.name(), key.schema()));
        Map<String, Object> object = object(keys);
        List<String> required =
                all.stream().filter(Key::isRequired).map(Key::name).toList();
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    /** The JSON Schema of a mapping with these keys and no others. */
    public static Map<String, Object> object(Map<String, Object> keys) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", keys);
        return object;
    }
}
