package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** The words a screen reader speaks after a link. */
@AutoService(Rule.class)
public final class BoilerplateOpensNewTab implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a note on a link left in copy; delete it");
    }
}
