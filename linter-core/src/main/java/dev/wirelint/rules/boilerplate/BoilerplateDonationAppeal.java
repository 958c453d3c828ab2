package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** What a site asks its readers to give. */
@AutoService(Rule.class)
public final class BoilerplateDonationAppeal implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "an appeal for donations to a publisher left in copy; delete it");
    }
}
