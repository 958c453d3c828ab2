package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Links to other stories: "Continue reading", "Read more", "See also" and their like. */
@AutoService(Rule.class)
public final class BoilerplateReadMore implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a link to another page left in copy; delete it");
    }
}
