package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Menus, breadcrumbs, tags and the links that lead around a site. */
@AutoService(Rule.class)
public final class BoilerplateSiteNavigation implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a link that leads around a website left in copy; delete it");
    }
}
