package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One name whose parts, or the small words inside it, are joined in two ways. */
@AutoService(Rule.class)
public final class NameParticleVariant implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return new VariantCheck(VariantMatter.JOINTS, HouseForms.of(settings));
    }
}
