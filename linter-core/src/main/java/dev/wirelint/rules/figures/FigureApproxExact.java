package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.ExactRoughly;
import dev.wirelint.analysis.amounts.ExactRoughly.Exact;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Locale;

/** A number given to the last digit that the copy calls a rough one: "about 1,237". */
public final class FigureApproxExact implements Rule {
    @Override
    public Check prepare(Settings settings) {
        int most = settings.number("most-digits");
        return (copy, findings) -> ExactRoughly.of(copy, settings.zones(), most).forEach(e -> flag(e, copy, findings));
    }

    private static void flag(Exact exact, Copy copy, Findings findings) {
        String hedge = copy.textOf(exact.hedge()).toLowerCase(Locale.ROOT);
        findings.flag(
                        exact.hedge(),
                        "\"" + hedge + "\" stands before " + copy.textOf(exact.number())
                                + ", given to the last digit; round it, or drop \"" + hedge + "\"")
                .confidence(Confidence.LIKELY);
    }
}
