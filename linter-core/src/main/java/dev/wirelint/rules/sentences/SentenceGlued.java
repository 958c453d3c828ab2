package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.sentences.GluedSentences;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** Two sentences without a space between them: "on Monday.The bank". */
public final class SentenceGlued implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        GluedSentences glued =
                new GluedSentences(Set.copyOf(settings.list("openers").words()));
        return (copy, findings) -> glued.in(copy, settings.zones())
                .forEach(joint -> findings.flag(
                                joint.place(),
                                "two sentences run into each other at \"" + copy.textOf(joint.place())
                                        + "\"; put a space between them")
                        .replaceIf(joint.surely(), joint.spaced(copy.text())));
    }
}
