package dev.wirelint.rules.figures;

import dev.wirelint.analysis.wholes.MedalTables;
import dev.wirelint.analysis.wholes.MedalTables.UnevenMedals;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Gold, silver and bronze that do not make the medals told: "five medals: two gold, a silver and three bronze". */
public final class MedalsTotalMismatch implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> MedalTables.uneven(copy, settings.zones()).forEach(m -> flag(m, findings));
    }

    private static void flag(UnevenMedals table, Findings findings) {
        findings.flag(table.medals(), table.sum() + ", not " + table.told() + "; check the medals")
                .confidence(Confidence.LIKELY)
                .related(table.metals(), "gold, silver and bronze");
    }
}
