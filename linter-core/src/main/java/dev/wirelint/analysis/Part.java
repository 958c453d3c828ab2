package dev.wirelint.analysis;

import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** One for each paragraph, read out of it alone where that is enough, and then kept until the paragraph changes. */
    public static <T> Part<Function<Block, T>> ofBlocks(BiFunction<Copy, Block, T> reader) {
        return new KeptPart<>(
                        Block::span, (alone, span) -> alone.article().blocks().get(0), reader)
                .part;
    }

    /** One for each sentence, read out of its paragraph alone where that is enough, and then kept as that is. */
    public static <T> Part<Function<Sentence, T>> ofSentences(BiFunction<Copy, Sentence, T> reader) {
        return new KeptPart<>(Sentence::span, Copy::sentence, reader).part;
    }

    /** One for each span, read out of the paragraph it stands in where that is enough, and then kept as that is. */
    public static <T> Part<Function<Span, T>> ofSpans(BiFunction<Copy, Span, T> reader) {
        return new KeptPart<>(span -> span, (alone, span) -> span, reader).part;
    }

    /** What the sentences of some zones give one after the other, kept for each paragraph where that tells it alone. */
    public static <T> Part<Function<Set<Zone>, List<T>>> ofZones(BiFunction<Copy, Sentence, List<T>> reader) {
        return new JoinedPart<>(reader).part;
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

    /** What is read of paragraphs alone, at the places where they stand. */
    private static final class KeptPart<K, T> {
        private final Function<K, Span> place;
        private final BiFunction<Copy, Span, K> inParagraph;
        private final BiFunction<Copy, K, T> reader;
        private final Part<Function<Span, Optional<T>>> kept = eachOfAny(this::alone);
        private final Part<Function<K, T>> part = new Part<>(OfCopy::new, false);

        /** @param inParagraph what stands in a paragraph alone for what stands at a place of it */
        private KeptPart(
                Function<K, Span> place, BiFunction<Copy, Span, K> inParagraph, BiFunction<Copy, K, T> reader) {
            this.place = place;
            this.inParagraph = inParagraph;
            this.reader = reader;
        }

        /** Absent where the paragraph alone does not tell. */
        private Optional<T> alone(Copy alone, Span span) {
            try {
                return Optional.of(alone.part(part).apply(inParagraph.apply(alone, span)));
            } catch (LooksFurther e) {
                return Optional.empty();
            }
        }

        /** What is known of one copy. */
        private final class OfCopy implements Function<K, T> {
            private final Copy copy;
            private final Map<K, T> known = new HashMap<>();

            private OfCopy(Copy copy) {
                this.copy = copy;
            }

            @Override
            public T apply(K key) {
                T read = known.get(key);
                return read == null ? readNow(key) : read;
            }

            private T readNow(K key) {
                Span span = place.apply(key);
                Optional<Copy.AloneParagraph> paragraph = copy.paragraph(span);
                Optional<T> told = paragraph.isEmpty() ? Optional.empty() : told(paragraph.get(), span);
                T read = paragraph.isEmpty() || told.isEmpty()
                        ? reader.apply(copy, key)
                        : Shifted.by(paragraph.get().start(), told.get());
                // what holds no place is known to the paragraph, and asked of it as quickly
                if (told.isEmpty() || told.get() != read) {
                    known.put(key, read);
                }
                return read;
            }

            private Optional<T> told(Copy.AloneParagraph paragraph, Span span) {
                return paragraph.alone().part(kept).apply(span.shift(-paragraph.start()));
            }
        }
    }

    /** What sentences give one after the other, kept by the paragraph. */
    private static final class JoinedPart<T> {
        private final BiFunction<Copy, Sentence, List<T>> reader;
        private final Part<Optional<List<T>>> kept = Part.ofAny(this::alone);
        private final Part<Function<Set<Zone>, List<T>>> part = eachOfAny(this::of);

        private JoinedPart(BiFunction<Copy, Sentence, List<T>> reader) {
            this.reader = reader;
        }

        private List<T> of(Copy copy, Set<Zone> zones) {
            if (copy.paragraphs().isEmpty()) {
                return read(copy, copy.sentences(zones));
            }
            List<T> all = new ArrayList<>();
            List<Block> blocks = copy.article().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (zones.contains(blocks.get(i).zone())) {
                    Copy.AloneParagraph paragraph = copy.paragraphs().get(i);
                    Optional<List<T>> told = paragraph.alone().part(kept);
                    all.addAll(
                            told.isPresent()
                                    ? Shifted.by(paragraph.start(), told.get())
                                    : read(copy, copy.sentences(blocks.get(i))));
                }
            }
            return List.copyOf(all);
        }

        private List<T> read(Copy copy, List<Sentence> sentences) {
            List<T> all = new ArrayList<>();
            sentences.forEach(s -> all.addAll(reader.apply(copy, s)));
            return List.copyOf(all);
        }

        private Optional<List<T>> alone(Copy alone) {
            try {
                return Optional.of(
                        read(alone, alone.sentences(alone.article().blocks().get(0))));
            } catch (LooksFurther e) {
                return Optional.empty();
            }
        }
    }
}
