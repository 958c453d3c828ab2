package dev.wirelint.rules.boilerplate;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Set;

/** A line among the paragraphs in which a page speaks to whoever reads it. */
public final class BoilerplatePageLine implements Rule {
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY);
    private static final Set<String> READER = Set.of("you", "your");

    @Override
    public Check prepare(Settings settings) {
        PageLine lines = PageLine.of(settings.list("words"));
        return (copy, findings) -> {
            List<Block> blocks = copy.article().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (!block.span().isEmpty()
                        && settings.zones().contains(block.zone())
                        && followsCopy(blocks, i)
                        && !goesOnWithReader(copy, blocks, i)
                        && lines.is(Passage.of(copy, block.span(), true, true))) {
                    Removal.ofBlock(copy.article(), i, Verdict.LIKELY)
                            .report(findings, "a line of a web page left in copy; delete it");
                }
            }
        };
    }

    private static boolean followsCopy(List<Block> blocks, int index) {
        return blocks.subList(0, index).stream().anyMatch(b -> COPY.contains(b.zone()));
    }

    /** Where the next paragraph speaks to the reader as well, it is advice, and the line its crosshead. */
    private static boolean goesOnWithReader(Copy copy, List<Block> blocks, int index) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(index + 1);
        return COPY.contains(next.zone())
                && copy.textOf(next.span()).endsWith(".")
                && !Quotations.of(copy).meet(next.span())
                && copy.words(next.span()).stream().anyMatch(w -> READER.contains(w.folded()));
    }
}
