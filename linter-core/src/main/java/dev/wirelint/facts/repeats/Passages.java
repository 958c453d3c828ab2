package dev.wirelint.facts.repeats;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a story that may recur in others: its paragraphs, and the last sentence of each. */
final class Passages {
    private static final Set<Zone> ZONES = Set.of(Zone.LEDE, Zone.BODY, Zone.LIST_ITEM, Zone.CAPTION, Zone.DECK);
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 80;

    private Passages() {}

    static List<Span> of(Copy copy) {
        List<Span> spans = new ArrayList<>();
        for (Block block : copy.blocks(ZONES)) {
            if (!block.span().isEmpty()) {
                spans.add(block.span());
                List<Sentence> all = copy.sentences(block);
                if (all.size() > 1) {
                    spans.add(all.get(all.size() - 1).span());
                }
            }
        }
        return spans.stream()
                .filter(s -> counts(copy.textOf(s), copy.words(s).size()))
                .toList();
    }

    private static boolean counts(String text, int words) {
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && text.chars().noneMatch(c -> QuoteMarks.DOUBLE.indexOf(c) >= 0);
    }
}
