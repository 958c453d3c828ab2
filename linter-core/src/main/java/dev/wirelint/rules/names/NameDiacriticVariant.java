package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One name, now with its accents and now without. */
@AutoService(Rule.class)
public final class NameDiacriticVariant implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return new VariantCheck(VariantMatter.DIACRITICS, HouseForms.of(settings));
    }
}
