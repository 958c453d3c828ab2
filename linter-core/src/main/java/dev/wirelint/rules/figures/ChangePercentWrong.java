package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.claims.ChangeConflicts;
import dev.wirelint.analysis.claims.ChangeConflicts.Conflict;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Locale;

/** A percentage that is not the one between two figures told in its clause or a sentence below. */
public final class ChangePercentWrong implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) ->
                ChangeConflicts.ofPercent(copy, settings.zones()).forEach(c -> flag(c, copy, findings));
    }

    private static void flag(Conflict conflict, Copy copy, Findings findings) {
        String percent =
                String.format(Locale.ROOT, "%.1f", Math.abs(conflict.pair().ratio() - 1) * 100);
        findings.flag(
                        conflict.told().span(),
                        FromTo.inWords(conflict.pair(), copy) + " is a "
                                + (conflict.pair().rises() ? "rise" : "fall") + " of " + percent + " percent, not \""
                                + copy.textOf(conflict.told().span()) + "\"; check both")
                .confidence(Confidence.SURE)
                .related(conflict.pair().span(), "the two figures");
    }
}
