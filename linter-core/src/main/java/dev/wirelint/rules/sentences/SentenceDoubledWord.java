package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.repeats.Doubled;
import dev.wirelint.analysis.repeats.DoubledWords;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** One word set twice in a row by accident. */
public final class SentenceDoubledWord implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        DoubledWords doubled = new DoubledWords(
                Set.copyOf(settings.list("allowed").words()),
                Set.copyOf(settings.list("never").words()));
        return (copy, findings) -> doubled.in(copy, settings.zones()).forEach(d -> flag(d, copy, findings));
    }

    private static void flag(Doubled doubled, Copy copy, Findings findings) {
        findings.flag(doubled.place(), "\"" + copy.textOf(doubled.again()) + "\" stands twice; take one out")
                .replaceIf(doubled.surely(), copy.textOf(doubled.once()));
    }
}
