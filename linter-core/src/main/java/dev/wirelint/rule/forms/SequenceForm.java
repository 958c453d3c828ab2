package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Set;

/** "This comes before that, and once": what parts of a story must or must not stand where. */
public final class SequenceForm implements Rule {
    private final List<Entry> entries;

    private SequenceForm(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Makes it ready.
     *
     * @throws Slip where an entry asks for nothing
     */
    public static SequenceForm of(List<Entry> entries) {
        Slip.each(entries, entry -> {
            if (entry.neverBefore().isEmpty() && entry.neverAfter().isEmpty() && entry.atMost() == Entry.ANY) {
                throw Slip.of("zone", "the entry asks for nothing; give never-before, never-after or at-most");
            }
        });
        return new SequenceForm(entries);
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> entries.forEach(e -> check(e, copy, findings));
    }

    private static void check(Entry entry, Copy copy, Findings findings) {
        List<Block> blocks = copy.article().blocks();
        int lastOfBefore = last(blocks, entry.neverBefore());
        int seen = 0;
        boolean afterSeen = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.zone() == entry.zone()) {
                seen++;
                if (i < lastOfBefore || afterSeen || seen > entry.atMost()) {
                    findings.flag(block.span(), entry.message());
                }
            }
            afterSeen |= entry.neverAfter().contains(block.zone());
        }
    }

    private static int last(List<Block> blocks, Set<Zone> zones) {
        int last = blocks.size() - 1;
        while (last >= 0 && !zones.contains(blocks.get(last).zone())) {
            last--;
        }
        return last;
    }

    /**
     * One entry of a page's sequence.
     *
     * @param zone the part that is flagged
     * @param neverBefore parts that must not follow it
     * @param neverAfter parts that must not stand in front of it
     * @param atMost how many of it a story may have
     */
    public record Entry(Zone zone, Set<Zone> neverBefore, Set<Zone> neverAfter, int atMost, String message) {
        /** No limit. */
        public static final int ANY = Integer.MAX_VALUE;

        public Entry {
            neverBefore = Set.copyOf(neverBefore);
            neverAfter = Set.copyOf(neverAfter);
        }
    }
}
