package dev.wirelint.rules.figures;

import dev.wirelint.analysis.retold.TollsToldAgain;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** The dead, hurt or missing told of again by another number: "killing nine" in the lede, "the 11 dead" below. */
public final class TollInconsistent implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> TollsToldAgain.of(copy, settings.zones())
                .forEach(t ->
                        Disagreement.flag(t, "what changed", copy, findings).related(t.before(), "the other number"));
    }
}
