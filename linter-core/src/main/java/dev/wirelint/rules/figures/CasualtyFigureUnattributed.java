package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.unsourced.Background;
import dev.wirelint.analysis.unsourced.UnsourcedTolls;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** A number of dead, hurt, missing or displaced that nobody stands behind (Reuters Handbook, "Sourcing"). */
public final class CasualtyFigureUnattributed implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Background background = new Background(settings.list("background"));
        return (copy, findings) ->
                UnsourcedTolls.of(copy, background).forEach(c -> flag(c.figure().span(), copy, findings));
    }

    private static void flag(Span figure, Copy copy, Findings findings) {
        findings.flag(figure, "no source beside \"" + copy.textOf(figure) + "\"; say who counted, or take it out")
                .confidence(Confidence.LIKELY);
    }
}
