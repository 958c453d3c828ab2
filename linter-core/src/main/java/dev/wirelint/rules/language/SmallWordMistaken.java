package dev.wirelint.rules.language;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds a small word for another that sounds like it, as "then" for "than". */
@AutoService(Rule.class)
public final class SmallWordMistaken implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return NeighbourSlips.check(settings, "small-words");
    }
}
