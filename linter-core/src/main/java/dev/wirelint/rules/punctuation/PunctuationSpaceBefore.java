package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.marks.SpacesBefore;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** White space before a mark that belongs to the word in front of it. */
public final class PunctuationSpaceBefore implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                SpacesBefore.in(copy.text(), block.span())
                        .forEach(space -> findings.flag(
                                        space.place(),
                                        "space before the " + InWords.closing(space.mark()) + "; close it up")
                                .replaceIf(space.surely(), space.mark()));
            }
        };
    }
}
