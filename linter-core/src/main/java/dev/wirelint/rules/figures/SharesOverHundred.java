package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.wholes.ShareSum;
import dev.wirelint.analysis.wholes.ShareSums;
import dev.wirelint.analysis.wholes.SharesOfPeople;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** Shares of one whole that come to more than all of it, and a share of people that is more than all of them. */
public final class SharesOverHundred implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            ShareSums.of(copy, settings.zones()).forEach(s -> flag(s, findings));
            SharesOfPeople.overAll(copy, settings.zones()).forEach(s -> flag(s, copy, findings));
        };
    }

    private static void flag(ShareSum shares, Findings findings) {
        findings.flag(shares.last(), message(shares))
                .confidence(Confidence.LIKELY)
                .related(shares.others(), "the other shares");
    }

    private static String message(ShareSum shares) {
        return switch (shares.telling()) {
            case ONE_BY_ONE -> shares.sum() + " percent, more than the whole; check the shares";
            case AS_THE_REST -> "the shares come to " + shares.sum() + " percent, and the rest makes 100; check them";
            case ON_TOP -> "the shares come to " + shares.sum() + " percent, more than the whole; check them";
        };
    }

    private static void flag(Span share, Copy copy, Findings findings) {
        findings.flag(share, "\"" + copy.textOf(share) + "\" of them is more than all of them; check the figure")
                .confidence(Confidence.SURE);
    }
}
