package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One name, two spellings in one story (Reuters Handbook, "Accuracy"). */
@AutoService(Rule.class)
public final class NameSpellingVariant implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return new VariantCheck(VariantMatter.SPELLING, HouseForms.of(settings));
    }
}
