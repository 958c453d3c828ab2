package dev.wirelint.analysis;

import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.Optional;

/** The sentence that a place of the story stands in. */
public final class SentenceAround {
    private SentenceAround() {}

    public static Optional<Span> of(Span place, Copy copy) {
        return copy.article()
                .blockAt(place.start())
                .flatMap(block -> copy.sentences(block).stream()
                        .map(Sentence::span)
                        .filter(s -> s.contains(place.start()))
                        .findFirst());
    }
}
