package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Change;
import dev.wirelint.analysis.figures.Changes;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A rise or a fall whose percentage is not the one between the figures told with it. */
public final class FigurePercentArithmetic implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> Changes.of(copy, settings.zones()).forEach(change -> check(change, copy, findings));
    }

    private static void check(Change change, Copy copy, Findings findings) {
        if (change.isOfRates()) {
            return;
        }
        String by = copy.textOf(change.by().span());
        String ends = FromTo.inWords(change, copy);
        if (change.rises() != change.to().value() > change.from().value()) {
            findings.flag(
                            change.by().span(),
                            ends + " is no " + (change.rises() ? "rise" : "fall") + "; check the figures")
                    .confidence(Confidence.LIKELY);
        } else if (!change.isRight()) {
            findings.flag(
                            change.by().span(),
                            ends + " is " + change.shown() + " percent, not " + by + "; check the figures")
                    .confidence(Confidence.SURE);
        }
    }
}
