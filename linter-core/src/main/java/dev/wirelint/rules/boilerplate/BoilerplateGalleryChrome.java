package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Counters and buttons of picture galleries. */
@AutoService(Rule.class)
public final class BoilerplateGalleryChrome implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "the counter or button of a picture gallery left in copy; delete it");
    }
}
