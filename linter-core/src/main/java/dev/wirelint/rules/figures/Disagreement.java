package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.headings.AboveAndBelow;
import dev.wirelint.analysis.retold.Retold;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import java.util.List;

/** How an editor is told of a figure that stands otherwise in another place. */
final class Disagreement {
    private Disagreement() {}

    /**
     * Flags the second of two figures that do not agree.
     *
     * @param ask what to do where both are right
     */
    static Findings.Draft flag(Retold figure, String ask, Copy copy, Findings findings) {
        return findings.flag(
                        figure.span(),
                        "\"" + copy.textOf(figure.span()).strip() + "\" here, \"" + copy.textOf(figure.before()) + "\" "
                                + Elsewhere.of(List.of(figure.before()), figure.span(), copy)
                                + "; make the two agree, or say " + ask)
                .confidence(Confidence.LIKELY);
    }

    /** Flags what a headline tells otherwise than its story. */
    static Findings.Draft flag(AboveAndBelow told, Copy copy, Findings findings) {
        return findings.flag(
                        told.above(),
                        "\"" + copy.textOf(told.above()) + "\" in the headline, \"" + copy.textOf(told.below())
                                + "\" in the story; make them agree")
                .confidence(Confidence.LIKELY);
    }
}
