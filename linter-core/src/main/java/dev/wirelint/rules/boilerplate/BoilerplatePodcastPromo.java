package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Plugs for podcasts and the chrome of audio players. */
@AutoService(Rule.class)
public final class BoilerplatePodcastPromo implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a plug for a podcast or an audio player left in copy; delete it");
    }
}
