package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** What a page shows where something of it could not be shown. */
@AutoService(Rule.class)
public final class BoilerplateErrorPlaceholder implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "an error message of a website left in copy; delete it");
    }
}
