package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Change;
import dev.wirelint.analysis.figures.Changes;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A move of a rate, told in percentage points, that the copy calls percent. */
public final class PercentVsPoints implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> Changes.of(copy, settings.zones()).stream()
                .filter(c -> c.isOfRates() && c.isInPoints() && !c.isRight())
                .forEach(c -> flag(c, copy, findings));
    }

    private static void flag(Change change, Copy copy, Findings findings) {
        String number = change.by().number();
        String points = number + (change.by().value() == 1 ? " percentage point" : " percentage points");
        findings.flag(
                        change.by().span(),
                        FromTo.inWords(change, copy) + " is " + points + ", not "
                                + copy.textOf(change.by().span()))
                .confidence(Confidence.CLEAR)
                .suggest(points);
    }
}
