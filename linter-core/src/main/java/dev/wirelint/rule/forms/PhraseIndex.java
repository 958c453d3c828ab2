package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many phrases, looked for together in one pass over the words of a story. */
final class PhraseIndex<T> {
    private final Map<String, List<Indexed<T>>> byFirstWord = new HashMap<>();

    void add(SetPhrase phrase, T value) {
        byFirstWord.computeIfAbsent(phrase.firstWord(), w -> new ArrayList<>()).add(new Indexed<>(phrase, value));
    }

    /**
     * Every place where a phrase stands, in reading order; where two overlap, the one that starts first and is longer.
     */
    List<Hit<T>> find(Copy copy, List<Block> blocks) {
        List<Hit<T>> hits = new ArrayList<>();
        for (Block block : blocks) {
            List<PlainWord> words = copy.words(block.span());
            int free = block.span().start();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).span().start() >= free) {
                    Optional<Hit<T>> longest = longest(copy, block, words, i);
                    longest.ifPresent(hits::add);
                    free = longest.map(h -> h.span().end()).orElse(free);
                }
            }
        }
        return hits;
    }

    private Optional<Hit<T>> longest(Copy copy, Block block, List<PlainWord> words, int first) {
        Hit<T> longest = null;
        for (Indexed<T> entry : byFirstWord.getOrDefault(words.get(first).folded(), List.of())) {
            Optional<Span> span = entry.phrase.at(copy, words, first);
            if (span.isPresent()
                    && (longest == null || span.get().end() > longest.span().end())) {
                longest = new Hit<>(block, span.get(), entry.value);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** One place, with what the page says about it. */
    record Hit<T>(Block block, Span span, T value) {}

    private record Indexed<T>(SetPhrase phrase, T value) {}
}
