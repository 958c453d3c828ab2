package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.sentences.BrokenOff;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A sentence that has its full stop and not its end: "those who lost fewer will receive." */
public final class SentenceBrokenOff implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        BrokenOff brokenOff = new BrokenOff(
                Set.copyOf(settings.list("never-before-stop").words()),
                Set.copyOf(settings.list("left-out").words()),
                Set.copyOf(settings.list("want-object").words()),
                Set.copyOf(settings.list("clause-subjects").words()));
        return (copy, findings) -> brokenOff
                .in(copy, settings.zones())
                .forEach(end -> findings.flag(end, "the sentence breaks off at \"" + copy.textOf(end) + "\"; finish it")
                        .confidence(Confidence.NEARLY_SURE));
    }
}
