package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** What stands around a comment box. */
@AutoService(Rule.class)
public final class BoilerplateCommentsWidget implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a comment box of a website left in copy; delete it");
    }
}
