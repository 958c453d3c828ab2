package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.claims.ChangeConflicts;
import dev.wirelint.analysis.claims.ChangeConflicts.Conflict;
import dev.wirelint.analysis.claims.RankMoves;
import dev.wirelint.analysis.claims.RankMoves.Contrary;
import dev.wirelint.analysis.claims.Told.ChangeTold;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A rise or a fall that goes the other way between the figures told with it: "rose to 4.2 from 4.9". */
public final class ChangeDirectionWrong implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            ChangeConflicts.of(copy, settings.zones(), ChangeTold.DIRECTION).forEach(c -> flag(c, copy, findings));
            copy.sentences(settings.zones())
                    .forEach(s -> RankMoves.contrary(s, copy).ifPresent(m -> flag(m, findings)));
        };
    }

    private static void flag(Conflict conflict, Copy copy, Findings findings) {
        findings.flag(
                        conflict.told().span(),
                        "\"" + copy.textOf(conflict.told().span()) + "\", but " + FromTo.inWords(conflict.pair(), copy)
                                + " it " + (conflict.pair().rises() ? "rose" : "fell")
                                + "; check the word and the figures")
                .confidence(Confidence.LIKELY)
                .related(conflict.pair().span(), "the two figures");
    }

    private static void flag(Contrary move, Findings findings) {
        findings.flag(
                        move.span(),
                        "\"" + move.word() + "\", but from " + move.from() + " to " + move.to() + " is a move "
                                + (move.up() ? "up" : "down") + "; check the word and the places")
                .confidence(Confidence.LIKELY);
    }
}
