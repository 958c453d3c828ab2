package dev.wirelint.rules.language;

import dev.wirelint.analysis.attributions.SourcesTwice;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds a sentence that names its source in front and takes the same source up again behind. */
public final class AttributionRepeated implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        SourcesTwice sources = SourcesTwice.of(settings.list("speakers"));
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                sources.in(copy, block)
                        .forEach(twice -> findings.flag(
                                        twice.again(),
                                        "\"" + copy.textOf(twice.source())
                                                + "\" is named as the source already; take \""
                                                + copy.textOf(twice.again()) + "\" out")
                                .related(twice.source(), "the source is named here"));
            }
        };
    }
}
