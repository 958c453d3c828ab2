package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.sentences.GluedWords;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** Two words without a space between them, as an extraction leaves them: "reportedThe", "ofthe". */
public final class SentenceGluedWords implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        GluedWords glued = new GluedWords(
                Set.copyOf(settings.list("openers").words()),
                Set.copyOf(settings.list("links").words()),
                Set.copyOf(settings.list("followers").words()));
        return (copy, findings) -> glued.in(copy, settings.zones())
                .forEach(joint -> findings.flag(
                                joint.place(),
                                "\"" + joint.first(copy.text()) + "\" and \"" + joint.second(copy.text())
                                        + "\" run into each other; put a space between them")
                        .suggest(joint.spaced(copy.text())));
    }
}
