package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One name whose parts are joined in two ways, or bear two small words. */
@AutoService(Rule.class)
public final class NameParticleVariant implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return new VariantCheck(VariantMatter.JOINTS);
    }
}
