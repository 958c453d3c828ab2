package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One body or company, spelled two ways. */
@AutoService(Rule.class)
public final class OrgNameVariant implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return new VariantCheck(VariantMatter.ORGANISATION, HouseForms.of(settings));
    }
}
