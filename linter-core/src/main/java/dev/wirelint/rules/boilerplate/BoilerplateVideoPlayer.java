package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** The buttons and messages of a video or picture player. */
@AutoService(Rule.class)
public final class BoilerplateVideoPlayer implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a video or picture player left in copy; delete it");
    }
}
