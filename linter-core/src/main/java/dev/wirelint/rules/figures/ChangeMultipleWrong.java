package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.claims.ChangeConflicts;
import dev.wirelint.analysis.claims.ChangeConflicts.Conflict;
import dev.wirelint.analysis.claims.Told.ChangeTold;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Locale;

/** A figure that is said to have doubled, or to have fallen by a third, and did not: "doubled, to 90 from 60". */
public final class ChangeMultipleWrong implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) ->
                ChangeConflicts.of(copy, settings.zones(), ChangeTold.MULTIPLE).forEach(c -> flag(c, copy, findings));
    }

    private static void flag(Conflict conflict, Copy copy, Findings findings) {
        String times = String.format(Locale.ROOT, "%.2f", conflict.pair().ratio());
        findings.flag(
                        conflict.told().span(),
                        FromTo.inWords(conflict.pair(), copy) + " is " + times
                                + " times the old figure, not \""
                                + copy.textOf(conflict.told().span()) + "\"; check both")
                .confidence(Confidence.LIKELY)
                .related(conflict.pair().span(), "the two figures");
    }
}
