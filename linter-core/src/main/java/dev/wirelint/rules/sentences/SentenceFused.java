package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.sentences.FusedSentences;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** Two sentences with no stop between them. */
public final class SentenceFused implements Rule {
    @Override
    public Check prepare(Settings settings) {
        FusedSentences fused = new FusedSentences(
                Set.copyOf(settings.list("starts").words()),
                Set.copyOf(settings.list("objects").words()),
                Set.copyOf(settings.list("carries-clause").words()),
                Set.copyOf(settings.list("takes-clause").words()));
        return (copy, findings) -> fused.joints(copy, settings.zones())
                .forEach(joint -> findings.flag(
                                joint,
                                "two sentences run into each other at \"" + copy.textOf(joint)
                                        + "\"; put a stop between them")
                        .confidence(Confidence.NEARLY_SURE));
    }
}
