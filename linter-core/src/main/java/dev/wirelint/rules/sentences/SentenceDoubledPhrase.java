package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.repeats.DoubledPhrases;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A few words set twice in a row by accident. */
public final class SentenceDoubledPhrase implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        DoubledPhrases doubled = new DoubledPhrases(
                Set.copyOf(settings.list("never-after-article").words()));
        return (copy, findings) -> doubled.in(copy, settings.zones())
                .forEach(d -> findings.flag(d.place(), "\"" + copy.textOf(d.once()) + "\" stands twice; take one out")
                        .replaceIf(d.surely(), copy.textOf(d.once())));
    }
}
