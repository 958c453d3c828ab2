package dev.wirelint.analysis;

import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something the analysis reads out of a story, such as its quotations. A {@link Copy} works it out when it is first
 * asked for, and keeps it. Whoever reads a part owns its key and gives it by a method {@code of(copy)}.
 *
 * <p>How far a part looks is said where it is made: one of the story may look at all of it, so that a paragraph alone
 * does not have it; one of any copy looks at nothing but what it is asked of.
 */
public final class Part<T> {
    private final Function<Copy, T> reader;
    private final boolean ofStory;

    private Part(Function<Copy, T> reader, boolean ofStory) {
        this.reader = reader;
        this.ofStory = ofStory;
    }

    /** A part of the whole story. */
    public static <T> Part<T> of(Function<Copy, T> reader) {
        return new Part<>(reader, true);
    }

    /** A part that a paragraph by itself has as well as a story. */
    public static <T> Part<T> ofAny(Function<Copy, T> reader) {
        return new Part<>(reader, false);
    }

    /** One for each key, such as a block, a span or some zones, each worked out once. */
    public static <K, T> Part<Function<K, T>> each(BiFunction<Copy, K, T> reader) {
        return new Part<>(eachOnce(reader), true);
    }

    /** One for each key, which a paragraph by itself has as well as a story. */
    public static <K, T> Part<Function<K, T>> eachOfAny(BiFunction<Copy, K, T> reader) {
        return new Part<>(eachOnce(reader), false);
    }

    /**
     * One for each key that stands in a paragraph, read out of that paragraph alone, so that it is kept for as long as
     * the paragraph does not change.
     *
     * @param place where a key stands
     * @param moved a key as it is where it stands so many characters further on
     * @param reader looks at nothing but the paragraph that the key stands in
     * @param shifted what was read, as it is where it stands so many characters further on
     */
    public static <K, T> Part<Function<K, T>> within(
            Function<K, Span> place,
            BiFunction<K, Integer, K> moved,
            BiFunction<Copy, K, T> reader,
            BiFunction<T, Integer, T> shifted) {
        return new KeptPart<>(place, moved, reader, shifted).part;
    }

    private static <K, T> Function<Copy, Function<K, T>> eachOnce(BiFunction<Copy, K, T> reader) {
        return copy -> {
            Map<K, T> known = new HashMap<>();
            return key -> {
                T read = known.get(key);
                if (read == null) {
                    read = reader.apply(copy, key);
                    known.put(key, read);
                }
                return read;
            };
        };
    }

    boolean isOfStory() {
        return ofStory;
    }

    T read(Copy copy) {
        return reader.apply(copy);
    }

    private static final class KeptPart<K, T> {
        private final Function<K, Span> place;
        private final BiFunction<K, Integer, K> moved;
        private final BiFunction<Copy, K, T> reader;
        private final BiFunction<T, Integer, T> shifted;
        private final Part<Function<K, T>> part = new Part<>(eachOnce(this::of), false);

        private KeptPart(
                Function<K, Span> place,
                BiFunction<K, Integer, K> moved,
                BiFunction<Copy, K, T> reader,
                BiFunction<T, Integer, T> shifted) {
            this.place = place;
            this.moved = moved;
            this.reader = reader;
            this.shifted = shifted;
        }

        private T of(Copy copy, K key) {
            Optional<Copy.Standing> paragraph = copy.paragraph(place.apply(key));
            if (paragraph.isEmpty()) {
                return reader.apply(copy, key);
            }
            int start = paragraph.get().start();
            return shifted.apply(
                    paragraph.get().alone().part(part).apply(moved.apply(key, -start)), start);
        }
    }
}
