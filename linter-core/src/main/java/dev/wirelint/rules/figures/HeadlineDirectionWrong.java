package dev.wirelint.rules.figures;

import dev.wirelint.analysis.headings.HeadlineMoves;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A headline whose shares slump where the story has them rise. */
public final class HeadlineDirectionWrong implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> HeadlineMoves.contrary(copy, settings.zones())
                .ifPresent(m -> Disagreement.flag(m, copy, findings).related(m.below(), "the story"));
    }
}
