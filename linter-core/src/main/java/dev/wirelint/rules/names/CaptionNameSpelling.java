package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A caption that spells a name as the story does not. */
@AutoService(Rule.class)
public final class CaptionNameSpelling implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return new VariantCheck(VariantMatter.CAPTION, HouseForms.of(settings));
    }
}
