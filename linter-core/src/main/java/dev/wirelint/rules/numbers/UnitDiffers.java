package dev.wirelint.rules.numbers;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.retold.Retold;
import dev.wirelint.analysis.units.AmountsInTwoUnits;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One amount told in two units: a fence of 120 kilometres in the lede, "the 120 miles" below. */
public final class UnitDiffers implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> AmountsInTwoUnits.of(copy, settings.zones()).forEach(a -> flag(a, copy, findings));
    }

    private static void flag(Retold amount, Copy copy, Findings findings) {
        findings.flag(
                        amount.span(),
                        "\"" + copy.textOf(amount.span()) + "\" here, \"" + copy.textOf(amount.before()) + "\" on line "
                                + copy.line(amount.before()) + ": one amount? check the unit")
                .confidence(Confidence.LIKELY)
                .related(amount.before(), "the same number in another unit");
    }
}
