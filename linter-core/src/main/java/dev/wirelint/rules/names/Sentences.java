package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.Optional;

/** The sentence that a name stands in. */
final class Sentences {
    private Sentences() {}

    static Optional<String> around(Mention mention, Copy copy) {
        return spanAround(mention.span(), copy).map(copy::textOf);
    }

    static Optional<Span> spanAround(Span place, Copy copy) {
        return copy.article()
                .blockAt(place.start())
                .flatMap(block -> copy.sentences(block).stream()
                        .map(Sentence::span)
                        .filter(s -> s.contains(place.start()))
                        .findFirst());
    }
}
