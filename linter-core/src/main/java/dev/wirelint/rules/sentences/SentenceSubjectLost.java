package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.sentences.LostSubjects;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A sentence that has lost who or how many at its head: "Had been told to wait", "Of the 40 wells were found". */
public final class SentenceSubjectLost implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        LostSubjects lost =
                new LostSubjects(Set.copyOf(settings.list("counting-words").words()));
        return (copy, findings) -> lost.in(copy, settings.zones())
                .forEach(subject -> findings.flag(
                                subject.head(),
                                "the sentence opens with \"" + copy.textOf(subject.head())
                                        + "\" and has lost its subject; "
                                        + (subject.number() ? "say how many" : "say who or what"))
                        .confidence(Confidence.SURE));
    }
}
