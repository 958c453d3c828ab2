package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.sentences.WordPairs;
import dev.wirelint.analysis.sentences.WrongPartner.Opener;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A word that asks for a partner and gets another: both with three, either and, neither or, not only and. */
public final class PairedWordsMismatched implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        WordPairs pairs = new WordPairs(
                Set.copyOf(settings.list("member-starts").words()),
                Set.copyOf(settings.list("goes-on").words()));
        return (copy, findings) -> pairs.in(copy, settings.zones())
                .forEach(wrong -> findings.flag(wrong.place(), message(wrong.opener()))
                        .confidence(wrong.opener() == Opener.NOT_ONLY ? Confidence.NEARLY_SURE : Confidence.SURE));
    }

    private static String message(Opener opener) {
        return switch (opener) {
            case BOTH -> "three follow \"both\", which is for two; take it out";
            case EITHER -> "\"and\" follows \"either\"; write \"or\"";
            case NEITHER -> "\"or\" follows \"neither\"; write \"nor\"";
            case BETWEEN -> "\"or\" follows \"between\"; write \"and\"";
            case NOT_ONLY -> "\"and\" follows \"not only\"; write \"but\"";
        };
    }
}
