package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.wholes.ReckonedShares;
import dev.wirelint.analysis.wholes.ReckonedShares.UnlikeShare;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/**
 * A share told beside the numbers it was reckoned from, and that they do not make: "a third", "9,000 of the 18,000".
 */
public final class ShareOfWholeWrong implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> ReckonedShares.unlike(copy, settings.zones()).forEach(u -> flag(u, copy, findings));
    }

    private static void flag(UnlikeShare unlike, Copy copy, Findings findings) {
        findings.flag(
                        unlike.share(),
                        "\"" + copy.textOf(unlike.share()) + "\", and " + copy.textOf(unlike.numbers()) + " is "
                                + unlike.made() + " percent; check both")
                .confidence(Confidence.LIKELY)
                .related(unlike.numbers(), "the numbers");
    }
}
