package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.initials.BracketSlip;
import dev.wirelint.analysis.initials.Initials;
import dev.wirelint.analysis.initials.InitialsSlips;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds initials that nearly fit a name: in brackets behind it, with a letter wrong or out of order, or further down,
 * where the story has explained those that are meant.
 */
public final class AbbrevLettersMismatch implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        InitialsSlips slips = new InitialsSlips(Set.copyOf(known));
        return (copy, findings) -> {
            slips.inBrackets(copy, settings.zones()).forEach(slip -> flag(slip, findings));
            slips.later(copy, settings.zones())
                    .forEach((initials, meant) -> flag(initials.span(), meant, copy, findings));
        };
    }

    private static void flag(BracketSlip slip, Findings findings) {
        String name =
                "\"" + slip.initials().letters() + "\" in brackets, the name in front gives \"" + slip.right() + "\"";
        boolean sure = slip.elsewhere() || !slip.usedBesides();
        findings.flag(
                        slip.initials().span(),
                        name + (slip.elsewhere() ? ", as stands elsewhere" : "") + "; check which")
                .confidence(sure ? Confidence.CERTAIN : Confidence.POSSIBLE)
                .suggest(slip.right());
    }

    private static void flag(Span place, Initials meant, Copy copy, Findings findings) {
        findings.flag(
                        place,
                        "\"" + copy.textOf(place) + "\" here, \"" + meant.letters() + "\" explained "
                                + Elsewhere.of(List.of(meant.span()), place, copy) + "; one body?")
                .suggest(meant.letters())
                .related(meant.span(), "explained here");
    }
}
