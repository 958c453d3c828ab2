package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words quoted over a story that the story does not have. */
public final class HeadlineQuoteNotInBody implements Rule {
    private static final Set<Zone> BELOW = EnumSet.of(
            Zone.DECK, Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM, Zone.CAPTION, Zone.TABLE, Zone.SUBHEAD);

    /** Under this many words a story is a brief, or the rest of it is elsewhere. */
    private static final int BRIEF = 80;

    private static final int STEM = 4;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Quotation> over = Quotations.of(copy).found().stream()
                    .filter(q -> q.depth() == 0
                            && !q.runsOn()
                            && settings.zones().contains(q.block().zone()))
                    .toList();
            for (Quotation quotation : over) {
                List<String> below = stems(copy, quotation.block());
                if (below.size() >= BRIEF && !isIn(stems(copy, quotation), below)) {
                    findings.flag(quotation.words(), "quoted over the story but not in it; quote what was said")
                            .confidence(Confidence.NEARLY_SURE);
                }
            }
        };
    }

    /** Whether most of the words stand near each other in the story. */
    private static boolean isIn(List<String> quoted, List<String> below) {
        Set<String> wanted = new HashSet<>(quoted);
        if (wanted.isEmpty()) {
            return true;
        }
        int window = 3 * quoted.size() + 8;
        int enough = (wanted.size() + 1) / 2;
        Map<String, Integer> inWindow = new HashMap<>();
        for (int i = 0; i < below.size(); i++) {
            if (wanted.contains(below.get(i))) {
                inWindow.merge(below.get(i), 1, Integer::sum);
            }
            String leaving = i >= window ? below.get(i - window) : "";
            if (inWindow.containsKey(leaving)) {
                inWindow.computeIfPresent(leaving, (s, n) -> n == 1 ? null : n - 1);
            }
            if (inWindow.size() >= enough) {
                return true;
            }
        }
        return false;
    }

    /** The words that carry the meaning, cut short, so that "widen" and "widened" are one. */
    private static List<String> stems(Copy copy, Quotation quotation) {
        return QuotedWord.sentences(copy.text(), quotation.words()).stream()
                .flatMap(List::stream)
                .filter(QuotedWord::isContent)
                .map(w -> stem(w.read()))
                .toList();
    }

    private static List<String> stems(Copy copy, Block headline) {
        List<String> stems = new ArrayList<>();
        for (Block block : copy.blocks(BELOW)) {
            if (!block.equals(headline)) {
                stems.addAll(QuotedWord.sentences(copy.text(), block.span()).stream()
                        .flatMap(List::stream)
                        .map(w -> stem(w.read()))
                        .toList());
            }
        }
        return stems;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
