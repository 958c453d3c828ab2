package dev.wirelint.rules.language;

import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds a word that sounds like the one that is meant. */
public final class HomophoneMistaken implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return MistakenWords.of(settings, "homophones");
    }
}
