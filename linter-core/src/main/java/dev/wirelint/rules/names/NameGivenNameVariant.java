package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One person, one family name, and a given name spelled two ways. */
@AutoService(Rule.class)
public final class NameGivenNameVariant implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return new VariantCheck(VariantMatter.GIVEN_NAME, HouseForms.of(settings));
    }
}
