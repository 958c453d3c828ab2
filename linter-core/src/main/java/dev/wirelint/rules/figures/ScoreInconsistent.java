package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.headings.AboveAndBelow;
import dev.wirelint.analysis.scores.Margins;
import dev.wirelint.analysis.scores.Margins.OfScore;
import dev.wirelint.analysis.scores.Margins.OfTotals;
import dev.wirelint.analysis.scores.Quarters;
import dev.wirelint.analysis.scores.Quarters.UnevenQuarters;
import dev.wirelint.analysis.scores.Results;
import dev.wirelint.analysis.scores.Scores.Score;
import dev.wirelint.analysis.scores.Sets;
import dev.wirelint.analysis.scores.Sets.Lost;
import dev.wirelint.analysis.scores.Winners;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A score that the headline, the margin, the sets or the quarters of the same story contradict. */
public final class ScoreInconsistent implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<Zone> zones = settings.zones();
        return (copy, findings) -> {
            Margins.of(copy, zones).ofScores().forEach(m -> flag(m, copy, findings));
            Margins.of(copy, zones).ofTotals().forEach(m -> flag(m, findings));
            Results.aboveAndBelow(copy, zones)
                    .forEach(r -> Disagreement.flag(r, copy, findings).related(r.below(), "the score in the story"));
            Results.other(copy, zones).forEach(s -> flag(s, copy, findings));
            Winners.swapped(copy, zones).forEach(w -> flag(w, copy, findings));
            Sets.lost(copy, zones).ifPresent(l -> flag(l, copy, findings));
            Sets.unplayed(copy, zones)
                    .forEach(s -> findings.flag(s, "no set ends " + copy.textOf(s) + "; check the score")
                            .confidence(Confidence.SURE));
            Quarters.uneven(copy, zones).forEach(q -> flag(q, findings));
        };
    }

    private static void flag(OfScore margin, Copy copy, Findings findings) {
        Score score = margin.score();
        findings.flag(
                        margin.span(),
                        "\"" + copy.textOf(score.span()) + "\" is a margin of " + score.margin() + ", not "
                                + margin.by() + "; check both")
                .confidence(Confidence.LIKELY)
                .related(score.span(), "the score");
    }

    private static void flag(OfTotals margin, Findings findings) {
        int more = margin.more().runs();
        int less = margin.less().runs();
        findings.flag(
                        margin.span(),
                        more + " - " + less + " = " + (more - less) + ", not " + margin.by()
                                + "; check the margin and the totals")
                .confidence(Confidence.LIKELY)
                .related(margin.more().span(), "a total")
                .related(margin.less().span(), "the other total");
    }

    private static void flag(Score score, Copy copy, Findings findings) {
        findings.flag(
                        score.span(),
                        "\"" + copy.textOf(score.span()) + "\" is " + (score.margin() == 0 ? "a draw" : "no draw")
                                + "; check the score and the result")
                .confidence(Confidence.LIKELY);
    }

    private static void flag(AboveAndBelow winner, Copy copy, Findings findings) {
        findings.flag(
                        winner.above(),
                        "\"" + copy.textOf(winner.above()) + "\" in the headline, \"" + copy.textOf(winner.below())
                                + "\" in the story; who won?")
                .confidence(Confidence.LIKELY)
                .related(winner.below(), "the result in the story");
    }

    private static void flag(Lost lost, Copy copy, Findings findings) {
        findings.flag(lost.told(), "a set was lost in " + copy.textOf(lost.sets()) + "; check both")
                .confidence(Confidence.SURE)
                .related(lost.first(), "the sets");
    }

    private static void flag(UnevenQuarters points, Findings findings) {
        findings.flag(points.parts(), points.sum() + ", which is in no score of the story; check both")
                .confidence(Confidence.LIKELY)
                .related(points.score(), "the score");
    }
}
