package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Words quoted over a story that the story does not have. */
public final class QuotedAboveOnly {
    private static final Part<Function<Set<Zone>, List<Span>>> PART = Part.each(QuotedAboveOnly::read);

    private static final Set<Zone> BELOW = EnumSet.of(
            Zone.DECK, Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM, Zone.CAPTION, Zone.TABLE, Zone.SUBHEAD);

    /** Under this many words a story is a brief, or the rest of it is elsewhere. */
    private static final int BRIEF = 80;

    private static final int STEM = 4;

    private QuotedAboveOnly() {}

    public static List<Span> of(Copy copy, Set<Zone> above) {
        return copy.part(PART).apply(above);
    }

    private static List<Span> read(Copy copy, Set<Zone> above) {
        return Quotations.of(copy).found().stream()
                .filter(q -> q.depth() == 0
                        && !q.runsOn()
                        && above.contains(q.block().zone()))
                .filter(q -> {
                    List<String> below = stems(copy, q.block());
                    return below.size() >= BRIEF && !isIn(stems(copy, q), below);
                })
                .map(Quotation::words)
                .toList();
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
