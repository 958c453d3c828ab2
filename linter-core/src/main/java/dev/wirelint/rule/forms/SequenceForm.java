package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Scan;
import java.util.List;
import java.util.Set;

/** "This comes before that, and once": what parts of a story must or must not stand where. */
public final class SequenceForm implements Rule {
    private final List<ZoneOrder> entries;

    private SequenceForm(List<ZoneOrder> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Makes it ready.
     *
     * @throws Slip where an entry asks for nothing
     */
    public static SequenceForm of(List<ZoneOrder> entries) {
        Slip.each(entries, entry -> {
            boolean places = entry.neverBefore().isEmpty()
                    && entry.neverAfter().isEmpty()
                    && entry.onlyAfter().isEmpty();
            if (places && entry.atMost() == ZoneOrder.ANY) {
                throw Slip.of(
                        "zone", "the entry asks for nothing; give never-before, never-after, only-after or at-most");
            }
        });
        return new SequenceForm(entries);
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> entries.forEach(e -> check(e, copy, findings));
    }

    private static void check(ZoneOrder entry, Copy copy, Findings findings) {
        List<Block> blocks = copy.article().blocks();
        int lastOfBefore = last(blocks, entry.neverBefore());
        int seen = 0;
        boolean afterSeen = false;
        boolean allowed = entry.onlyAfter().isEmpty();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.zone() == entry.zone()) {
                boolean sameRun = i > 0 && blocks.get(i - 1).zone() == entry.zone();
                seen += sameRun ? 0 : 1;
                if (i < lastOfBefore || afterSeen || !allowed || (seen > entry.atMost() && !sameRun)) {
                    findings.flag(block.span(), entry.message());
                }
            }
            allowed |= entry.onlyAfter().contains(block.zone());
            afterSeen |= entry.neverAfter().contains(block.zone());
        }
    }

    private static int last(List<Block> blocks, Set<Zone> zones) {
        return Scan.back(blocks, blocks.size(), 0, b -> !zones.contains(b.zone())) - 1;
    }

    /**
     * One entry of a page's sequence.
     *
     * @param zone the part that is flagged
     * @param neverBefore parts that must not follow it
     * @param neverAfter parts that must not stand in front of it
     * @param onlyAfter parts of which one must stand in front of it
     * @param atMost how many runs of it a story may have
     */
    public record ZoneOrder(
            Zone zone, Set<Zone> neverBefore, Set<Zone> neverAfter, Set<Zone> onlyAfter, int atMost, String message) {
        /** No limit. */
        public static final int ANY = Integer.MAX_VALUE;

        public ZoneOrder {
            neverBefore = Set.copyOf(neverBefore);
            neverAfter = Set.copyOf(neverAfter);
            onlyAfter = Set.copyOf(onlyAfter);
        }
    }
}
