package dev.wirelint.yaml.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a mapping says, key by key. */
public final class KeyValues {
    /** Nothing is said. */
    public static final KeyValues NOTHING = new KeyValues(Map.of());

    private final Map<String, Object> values;

    KeyValues(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** The same with another value behind a key. */
    public <T> KeyValues with(Key<T> key, T value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(key.name(), value);
        return new KeyValues(changed);
    }

    /** What is said under a key, if anything is. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Key<T> key) {
        // A key's value is read by its own shape, and nothing else puts one here.
        return Optional.ofNullable((T) values.get(key.name()));
    }

    /** What is said under a key that has to be given. */
    public <T> T require(Key<T> key) {
        return get(key).orElseThrow();
    }

    /** All of a list; none where it is not given. */
    public <T> List<T> all(Key<List<T>> key) {
        return get(key).orElse(List.of());
    }
}
