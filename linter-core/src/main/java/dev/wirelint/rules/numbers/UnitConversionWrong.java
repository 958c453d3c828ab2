package dev.wirelint.rules.numbers;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.units.Warming;
import dev.wirelint.analysis.units.WrongConversions;
import dev.wirelint.analysis.units.WrongConversions.WrongConversion;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Works out conversions that stand in brackets after an amount. */
public final class UnitConversionWrong implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        Warming warming = new Warming(settings.list("changes"));
        return (copy, findings) ->
                WrongConversions.of(copy, settings.zones(), warming).forEach(w -> flag(w, copy, findings));
    }

    private static void flag(WrongConversion wrong, Copy copy, Findings findings) {
        String found = copy.textOf(wrong.span());
        findings.flag(
                wrong.span(),
                wrong.right()
                        .map(r -> wrong.given() + " comes to about " + r + ", not " + found + "; check both")
                        .orElse(wrong.given() + " cannot be " + found + "; check the unit"));
    }
}
