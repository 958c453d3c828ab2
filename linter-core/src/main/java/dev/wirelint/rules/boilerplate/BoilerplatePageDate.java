package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Times of posting and updating, reading times and the notes on where an article first stood. */
@AutoService(Rule.class)
public final class BoilerplatePageDate implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a note on when or where the page appeared left in copy; delete it");
    }
}
