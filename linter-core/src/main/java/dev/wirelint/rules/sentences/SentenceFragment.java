package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.sentences.LeftOvers;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A paragraph of one sentence without a finite verb, after a paragraph that breaks off. */
public final class SentenceFragment implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> LeftOvers.of(copy, settings.zones())
                .forEach(sentence -> findings.flag(
                        sentence.span(),
                        "no verb in this sentence, and the one before it breaks off; join them or take it out"));
    }
}
