package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.repeats.RepeatedSentences;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One sentence that stands in the story twice. */
public final class SentenceDuplicated implements Rule {
    @Override
    public Check prepare(Settings settings) {
        int leastWords = settings.number("least-words");
        return (copy, findings) -> RepeatedSentences.of(copy, settings.zones(), leastWords)
                .forEach(repeat -> findings.flag(
                                repeat.place(),
                                "this sentence stands in the story already, on line " + copy.line(repeat.before())
                                        + "; take one out")
                        .related(repeat.before(), "the same sentence")
                        .confidence(Confidence.SURE));
    }
}
