package dev.wirelint.rules.language;

import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds a small word for another that sounds like it, as "then" for "than". */
public final class SmallWordMistaken implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return MistakenWords.of(settings, "small-words");
    }
}
