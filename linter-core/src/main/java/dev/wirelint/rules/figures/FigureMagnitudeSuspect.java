package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.retold.AmountsAtTwoScales;
import dev.wirelint.analysis.retold.Retold;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;

/** One amount told with two scales: "$3.2 million" in the lede, "$3.2 billion" below. */
public final class FigureMagnitudeSuspect implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> AmountsAtTwoScales.of(copy, settings.zones()).forEach(a -> flag(a, copy, findings));
    }

    private static void flag(Retold amount, Copy copy, Findings findings) {
        findings.flag(
                        amount.span(),
                        "\"" + copy.textOf(amount.span()) + "\" here, \"" + copy.textOf(amount.before()) + "\" "
                                + Elsewhere.of(List.of(amount.before()), amount.span(), copy) + "; check the scale")
                .confidence(Confidence.POSSIBLE)
                .related(amount.before(), "the same number with another scale");
    }
}
