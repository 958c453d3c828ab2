package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.wholes.ListedParts;
import dev.wirelint.analysis.wholes.UnevenWhole;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A number whose parts, all told beside it, add up to another: "12 people: five men and six women". */
public final class FigurePartsSum implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> ListedParts.uneven(copy, settings.zones()).forEach(w -> flag(w, copy, findings));
    }

    private static void flag(UnevenWhole uneven, Copy copy, Findings findings) {
        findings.flag(
                        uneven.whole(),
                        "the parts add up to " + uneven.sum() + ", not " + copy.textOf(uneven.whole())
                                + "; check the figures")
                .confidence(Confidence.SURE)
                .related(uneven.parts(), "the parts");
    }
}
