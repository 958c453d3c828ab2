package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many phrases, looked for together in one pass over the words of a story. */
final class PhraseIndex<T> {
    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    void add(Phrase phrase, T value) {
        byFirstWord.computeIfAbsent(phrase.firstWord(), w -> new ArrayList<>()).add(new Entry<>(phrase, value));
    }

    /** Every place where a phrase stands, in reading order. */
    List<Hit<T>> find(Copy copy, Collection<Zone> zones) {
        List<Hit<T>> hits = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            List<PlainWord> words = copy.words(block.span());
            for (int i = 0; i < words.size(); i++) {
                for (Entry<T> entry : byFirstWord.getOrDefault(words.get(i).folded(), List.of())) {
                    entry.phrase.at(copy, words, i).ifPresent(s -> hits.add(new Hit<>(block, s, entry.value)));
                }
            }
        }
        return hits;
    }

    /** One place, with what the page says about it. */
    record Hit<T>(Block block, Span span, T value) {}

    private record Entry<T>(Phrase phrase, T value) {}
}
