package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.wholes.PartsAndWholes;
import dev.wirelint.analysis.wholes.UnevenWhole;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Figures told one after another that do not make the whole the story gives: seats and the chamber, medals, money. */
public final class PartsTotalMismatch implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> PartsAndWholes.uneven(copy, settings.zones()).forEach(w -> flag(w, copy, findings));
    }

    private static void flag(UnevenWhole uneven, Copy copy, Findings findings) {
        findings.flag(
                        uneven.whole(),
                        uneven.sum() + ", not " + copy.textOf(uneven.whole()) + "; check the parts and the whole")
                .confidence(Confidence.LIKELY)
                .related(uneven.parts(), "the parts");
    }
}
