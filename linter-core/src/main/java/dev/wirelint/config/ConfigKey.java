package dev.wirelint.config;

import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.KeyValues;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key of a configuration, told once: how it is read, what editors and the documentation say of it, and what
 * {@code config --origin} shows.
 *
 * @param more what the documentation says further, in Markdown; empty where the summary says it all
 * @param shown what is shown of a value, line by line
 * @param adds whether what several files say adds up instead of the nearest one winning
 * @param builtIn what holds where no file says anything, as it is shown
 * @param decides what of a value decides which rules run and what they find; all of it unless the key says otherwise
 */
record ConfigKey<T>(
        Key<T> key,
        String more,
        Function<T, List<String>> shown,
        boolean adds,
        Optional<String> builtIn,
        Function<T, String> decides) {
    /** A key of which nothing is shown. */
    static <T> ConfigKey<T> of(String name, String summary, Shape<T> shape) {
        return new ConfigKey<>(
                Key.of(name, summary, shape), "", value -> List.of(), false, Optional.empty(), String::valueOf);
    }

    /** The same key with more to say of it. */
    ConfigKey<T> more(String markdown) {
        return new ConfigKey<>(key, markdown, shown, adds, builtIn, decides);
    }

    /** The same key, of which the nearest value is shown. */
    ConfigKey<T> shown(Function<T, String> line) {
        return new ConfigKey<>(key, more, value -> List.of(line.apply(value)), false, builtIn, decides);
    }

    /** The same key with what holds where no file says anything. */
    ConfigKey<T> builtIn(String value) {
        return new ConfigKey<>(key, more, shown, adds, Optional.of(value), decides);
    }

    /** The same key, whose values add up and are all shown. */
    ConfigKey<T> adding(Function<T, List<String>> lines) {
        return new ConfigKey<>(key, more, lines, true, builtIn, decides);
    }

    /** The same key, of which this decides which rules run and what they find. */
    ConfigKey<T> deciding(Function<T, String> part) {
        return new ConfigKey<>(key, more, shown, adds, builtIn, part);
    }

    /** The same key, which decides neither, or of which a configuration keeps apart what does. */
    ConfigKey<T> aside() {
        return deciding(value -> "");
    }

    /** The keys apart from what is shown of them. */
    static Keys keys(List<ConfigKey<?>> all) {
        return new Keys(all.stream().<Key<?>>map(ConfigKey::key).toList());
    }

    String name() {
        return key.name();
    }

    /** What of a file's word decides which rules run and what they find; empty where it says nothing. */
    String deciding(KeyValues told) {
        return told.get(key).map(decides).orElse("");
    }

    /** What is shown of what a file says. */
    List<String> lines(KeyValues told) {
        return told.get(key).map(shown).orElse(List.of());
    }
}
