package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Links that sell the rights in a story or its reprints. */
@AutoService(Rule.class)
public final class BoilerplateLicensing implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a licensing link left in copy; delete it");
    }
}
