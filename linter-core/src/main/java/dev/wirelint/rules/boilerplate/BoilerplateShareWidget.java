package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Share and follow buttons. */
@AutoService(Rule.class)
public final class BoilerplateShareWidget implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a share or follow button left in copy; delete it");
    }
}
