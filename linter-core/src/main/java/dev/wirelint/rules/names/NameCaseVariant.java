package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One name with its capitals in two places. */
@AutoService(Rule.class)
public final class NameCaseVariant implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return new VariantCheck(VariantMatter.CASE, HouseForms.of(settings));
    }
}
