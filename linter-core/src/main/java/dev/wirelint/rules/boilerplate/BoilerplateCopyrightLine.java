package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Copyright lines. */
@AutoService(Rule.class)
public final class BoilerplateCopyrightLine implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a copyright line left in copy; delete it");
    }
}
