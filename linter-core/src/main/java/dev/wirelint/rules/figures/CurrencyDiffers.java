package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.retold.Retold;
import dev.wirelint.analysis.retold.SumsInTwoCurrencies;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One sum told in two currencies: "£45,000" in the lede, "the $45,000 award" below. */
public final class CurrencyDiffers implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) ->
                SumsInTwoCurrencies.of(copy, settings.zones()).forEach(s -> flag(s, copy, findings));
    }

    private static void flag(Retold sum, Copy copy, Findings findings) {
        findings.flag(
                        sum.span(),
                        "\"" + copy.textOf(sum.span()) + "\" here, \"" + copy.textOf(sum.before()) + "\" on line "
                                + copy.line(sum.before()) + ": one sum? check the currency")
                .confidence(Confidence.LIKELY)
                .related(sum.before(), "the same number in another currency");
    }
}
