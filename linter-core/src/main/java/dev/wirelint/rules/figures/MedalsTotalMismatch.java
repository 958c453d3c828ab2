package dev.wirelint.rules.figures;

import dev.wirelint.analysis.wholes.MedalTables;
import dev.wirelint.analysis.wholes.UnevenWhole;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Gold, silver and bronze that do not make the medals told: "five medals: two gold, a silver and three bronze". */
public final class MedalsTotalMismatch implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> MedalTables.uneven(copy, settings.zones()).forEach(w -> flag(w, findings));
    }

    private static void flag(UnevenWhole uneven, Findings findings) {
        findings.flag(uneven.whole(), uneven.sum() + "; check the medals")
                .confidence(Confidence.LIKELY)
                .related(uneven.parts(), "gold, silver and bronze");
    }
}
