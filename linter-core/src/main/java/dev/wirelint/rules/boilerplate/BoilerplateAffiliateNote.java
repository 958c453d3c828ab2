package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Notes on links that earn money and on feeds that fill a page by themselves. */
@AutoService(Rule.class)
public final class BoilerplateAffiliateNote implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a note on links or feeds of a website left in copy; delete it");
    }
}
