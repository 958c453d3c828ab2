package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Notes that a machine translated, read or summed up the page. */
@AutoService(Rule.class)
public final class BoilerplateMachineNote implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a note on how a website was translated or made left in copy; delete it");
    }
}
