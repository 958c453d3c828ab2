package dev.wirelint.analysis.repeats;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a story that may recur in others: its paragraphs, and the last sentence of each. */
final class Passages {
    private static final Set<Zone> ZONES = Set.of(Zone.LEDE, Zone.BODY, Zone.LIST_ITEM, Zone.CAPTION, Zone.DECK);
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 80;
    private static final String QUOTES = "\"“”„«»";

    private Passages() {}

    static List<Span> of(Copy copy) {
        List<Span> spans = new ArrayList<>();
        for (Block block : copy.blocks(ZONES)) {
            if (block.span().isEmpty()) {
                continue;
            }
            addWhereItCounts(copy, block.span(), spans);
            List<Sentence> sentences = copy.sentences(block);
            if (sentences.size() > 1) {
                addWhereItCounts(copy, sentences.get(sentences.size() - 1).span(), spans);
            }
        }
        return List.copyOf(spans);
    }

    private static void addWhereItCounts(Copy copy, Span span, List<Span> spans) {
        int words = copy.words(span).size();
        boolean quoted = copy.textOf(span).chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
        if (words >= FEWEST_WORDS && words <= MOST_WORDS && !quoted) {
            spans.add(span);
        }
    }
}
