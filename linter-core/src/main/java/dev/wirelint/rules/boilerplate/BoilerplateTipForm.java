package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Calls for tips and corrections, and the ways to reach a reporter. */
@AutoService(Rule.class)
public final class BoilerplateTipForm implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a call for tips or corrections left in copy; delete it");
    }
}
