package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Locale;
import java.util.Set;

/** A number given to the last digit that the copy calls a rough one: "about 1,237". */
public final class FigureApproxExact implements Rule {
    private static final Set<String> ROUGH = Set.of("about", "around", "roughly", "approximately", "some", "almost");

    @Override
    public Check prepare(Settings settings) {
        int most = settings.number("most-digits");
        return (copy, findings) -> copy.sentences(settings.zones())
                .forEach(s -> Quantities.counting(copy, s.span()).forEach(q -> check(q, most, copy, findings)));
    }

    private static void check(Quantity quantity, int most, Copy copy, Findings findings) {
        if (!quantity.isHedged() || !quantity.isInDigits() || isConversion(quantity, copy.text())) {
            return;
        }
        String hedge = copy.text()
                .substring(quantity.said().start(), quantity.span().start())
                .stripTrailing();
        int word = hedge.lastIndexOf(' ') + 1;
        int start = quantity.said().start() + word;
        String last = hedge.substring(word).toLowerCase(Locale.ROOT);
        if (ROUGH.contains(last) && significant(quantity.number()) > most) {
            findings.flag(
                            new Span(start, start + last.length()),
                            "\"" + last + "\" stands before " + copy.textOf(quantity.span())
                                    + ", given to the last digit; round it, or drop \"" + last + "\"")
                    .confidence(Confidence.LIKELY);
        }
    }

    /** A sum in brackets is worked out from another. */
    private static boolean isConversion(Quantity quantity, String text) {
        int before = quantity.said().start() - 1;
        return before >= 0 && "(=".indexOf(text.charAt(before)) >= 0;
    }

    private static int significant(String number) {
        String digits = number.replaceAll("[^\\d.]", "");
        String bare = digits.indexOf('.') < 0 ? digits.replaceFirst("0+$", "") : digits.replace(".", "");
        return bare.replaceFirst("^0+", "").length();
    }
}
