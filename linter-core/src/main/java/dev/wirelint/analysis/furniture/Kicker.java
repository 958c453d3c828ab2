package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.furniture.Family.PhraseRole;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/** The line above a headline that says what kind of story follows; its words are a page's link anywhere else. */
final class Kicker {
    private static final Set<Zone> ABOVE = EnumSet.of(Zone.HEADLINE, Zone.TRASHLINE);

    private Kicker() {}

    /**
     * Which block of a story is its kicker.
     *
     * @param furniture whether a block is a page's own; a line above one belongs to the page as well
     */
    static OptionalInt of(Family family, Copy copy, IntPredicate furniture) {
        List<Block> blocks = copy.article().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean first = i == 0 || blocks.get(i + 1).zone() == Zone.HEADLINE;
            if (first && !furniture.test(i + 1) && reads(family, copy, blocks.get(i))) {
                return OptionalInt.of(i);
            }
            if (!ABOVE.contains(blocks.get(i).zone())) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the line is a kicker from end to end, or one with the headline behind its mark. */
    private static boolean reads(Family family, Copy copy, Block block) {
        if (block.span().isEmpty()) {
            return false;
        }
        Passage passage = Passage.of(copy, block.span(), true, true);
        int end = family.endOf(PhraseRole.KICKER, passage.words(), 0);
        boolean whole = end == passage.words().size() && passage.lacksEndMark();
        return end > 0 && (whole || passage.hasLabelMarkAfter(end));
    }
}
