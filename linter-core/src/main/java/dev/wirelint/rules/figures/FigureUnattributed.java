package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.unsourced.Background;
import dev.wirelint.analysis.unsourced.Claim;
import dev.wirelint.analysis.unsourced.ClaimedShares;
import dev.wirelint.analysis.unsourced.Genre;
import dev.wirelint.analysis.unsourced.OwnActs;
import dev.wirelint.analysis.unsourced.OwnFigures;
import dev.wirelint.analysis.unsourced.Signs;
import dev.wirelint.analysis.unsourced.UnsourcedFigures;
import dev.wirelint.analysis.unsourced.UnsourcedFigures.Unsourced;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** A sum, a percentage or a large count that is a claim and that nobody stands behind. */
public final class FigureUnattributed implements Rule {
    @Override
    public Check prepare(Settings settings) {
        UnsourcedFigures unsourced = new UnsourcedFigures(
                new Signs(settings.list("signs")),
                new Genre(settings.list("genres")),
                new Background(settings.list("background")),
                new OwnFigures(settings.list("own")),
                new ClaimedShares(settings.list("shares")),
                new OwnActs(settings.list("acts")));
        int suggest = settings.number("signs-for-a-suggestion");
        int warn = settings.number("signs-for-a-warning");
        int most = settings.number("most-in-a-story");
        return (copy, findings) -> {
            Unsourced found = unsourced.in(copy, settings.zones(), suggest);
            found.claims().stream().limit(most).forEach(c -> flag(c, warn, copy, findings));
            found.sharesInWords()
                    .forEach(s -> flag(s, "say who asked them", copy, findings).confidence(Confidence.LIKELY));
        };
    }

    private static void flag(Claim claim, int warn, Copy copy, Findings findings) {
        Findings.Draft draft = flag(claim.figure().said(), "say whose figure it is", copy, findings)
                .confidence(Math.min(Confidence.SURE, 0.3 + 0.1 * claim.weight()));
        if (claim.weight() < warn) {
            draft.asSuggestion();
        }
    }

    private static Findings.Draft flag(Span figure, String cure, Copy copy, Findings findings) {
        return findings.flag(figure, "no source beside \"" + copy.textOf(figure).strip() + "\"; " + cure);
    }
}
