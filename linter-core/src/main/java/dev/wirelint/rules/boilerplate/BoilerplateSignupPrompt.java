package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Sign-up, registration, newsletter and subscriber prompts: what a site asks of its readers, not news. */
@AutoService(Rule.class)
public final class BoilerplateSignupPrompt implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a sign-up prompt of a website left in copy; delete it");
    }
}
