package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.retold.Conversions;
import dev.wirelint.analysis.retold.Conversions.UnlikeRate;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two sums that a story converts at two rates: 600 million yen ($4 million), 900 million yen ($9 million). */
public final class ConversionRateDiffers implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> Conversions.unlike(copy, settings.zones()).forEach(u -> flag(u, copy, findings));
    }

    private static void flag(UnlikeRate unlike, Copy copy, Findings findings) {
        Quantity from = unlike.right().from();
        Quantity to = unlike.right().to();
        findings.flag(
                        unlike.rate().to().span(),
                        "at the rate of " + copy.textOf(from.span()) + " (" + copy.textOf(to.span()) + ") on line "
                                + copy.line(from.span()) + ", "
                                + copy.textOf(unlike.rate().from().span()) + " is about " + shown(unlike.due())
                                + ", not "
                                + copy.textOf(unlike.rate().to().span()) + "; check both")
                .confidence(Confidence.SURE)
                .related(to.span(), "the other conversion");
    }

    private static String shown(double value) {
        for (Map.Entry<Double, String> scale :
                List.of(Map.entry(1e12, "trillion"), Map.entry(1e9, "billion"), Map.entry(1e6, "million"))) {
            if (value >= scale.getKey()) {
                return String.format(Locale.ROOT, "%.3g ", value / scale.getKey()) + scale.getValue();
            }
        }
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
