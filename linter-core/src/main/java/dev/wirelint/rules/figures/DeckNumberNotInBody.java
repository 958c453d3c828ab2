package dev.wirelint.rules.figures;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Quantity;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A number in the standfirst or the highlights that the story does not have. */
@AutoService(Rule.class)
public final class DeckNumberNotInBody implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> NumbersBelow.missing(copy, settings.zones()).forEach(q -> flag(q, copy, findings));
    }

    private static void flag(Quantity quantity, Copy copy, Findings findings) {
        String number = copy.textOf(quantity.said()).strip();
        findings.flag(
                        quantity.said(),
                        "the deck says \"" + number + "\", and the story has no such number; make them agree")
                .confidence(0.7);
    }
}
