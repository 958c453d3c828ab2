package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Marks of advertising slots. */
@AutoService(Rule.class)
public final class BoilerplateAdvertisement implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "the mark of an advertising slot left in copy; delete it");
    }
}
