package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** The standing footer that names a publisher's standards, and the notes a machine sets under a story. */
@AutoService(Rule.class)
public final class BoilerplateStandardsFooter implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a standing footer of a website left in copy; delete it");
    }
}
