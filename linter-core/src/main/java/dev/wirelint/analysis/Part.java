package dev.wirelint.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something the analysis reads out of a story, such as its quotations. A {@link Copy} works it out when it is first
 * asked for, and keeps it. Whoever reads a part owns its key and gives it by a method {@code of(copy)}.
 */
public final class Part<T> {
    private final Function<Copy, T> reader;

    private Part(Function<Copy, T> reader) {
        this.reader = reader;
    }

    /** A part of the whole story. */
    public static <T> Part<T> of(Function<Copy, T> reader) {
        return new Part<>(reader);
    }

    /** One for each key, such as a block, a span or some zones, each worked out once. */
    public static <K, T> Part<Function<K, T>> each(BiFunction<Copy, K, T> reader) {
        return new Part<>(copy -> {
            Map<K, T> known = new HashMap<>();
            return key -> {
                T read = known.get(key);
                if (read == null) {
                    read = reader.apply(copy, key);
                    known.put(key, read);
                }
                return read;
            };
        });
    }

    T read(Copy copy) {
        return reader.apply(copy);
    }
}
