package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A story that holds a claim to the facts: what was said is quoted above, and again where the story rules on it. */
public final class FactCheck {
    private static final int OPENING = 60;

    private final List<String> rulings;

    /** @param rulings what stands in a heading over a ruling, or opens a paragraph that is one */
    public FactCheck(Set<String> rulings) {
        this.rulings = List.copyOf(rulings);
    }

    /** The paragraphs that rule on a claim, or stand under a heading that says so. */
    Set<Block> rulings(Copy copy) {
        Set<Block> ruled = new HashSet<>();
        boolean under = false;
        for (Block block : copy.article().blocks()) {
            String text = copy.textOf(block.span());
            boolean heading = block.zone() == Zone.SUBHEAD
                    || (text.length() <= OPENING
                            && !text.isEmpty()
                            && (Ending.of(copy.text(), block.span()) == Ending.BARE || text.endsWith(":")));
            under = heading ? isRuling(text) : under;
            if (under || isRuling(text)) {
                ruled.add(block);
            }
        }
        return ruled;
    }

    private boolean isRuling(String text) {
        String opening = text.substring(0, Math.min(OPENING, text.length())).toLowerCase(Locale.ROOT);
        return rulings.stream().anyMatch(opening::contains);
    }
}
