package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.ReversedRanges;
import dev.wirelint.analysis.amounts.ReversedRanges.Reversed;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A range told from its top to its bottom: "between 40 and 30". */
public final class FigureRangeReversed implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> ReversedRanges.of(copy, settings.zones()).forEach(r -> flag(r, copy, findings));
    }

    private static void flag(Reversed reversed, Copy copy, Findings findings) {
        findings.flag(reversed.range(), "the range runs backwards; put " + copy.textOf(reversed.lower()) + " first")
                .confidence(Confidence.SURE);
    }
}
