package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Consent, privacy and terms notices. */
@AutoService(Rule.class)
public final class BoilerplateCookieConsent implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a consent notice of a website left in copy; delete it");
    }
}
