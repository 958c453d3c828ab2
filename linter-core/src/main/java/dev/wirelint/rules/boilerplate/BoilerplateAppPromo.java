package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Prompts to install an app or to let a site send notifications. */
@AutoService(Rule.class)
public final class BoilerplateAppPromo implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "an app or notification prompt left in copy; delete it");
    }
}
