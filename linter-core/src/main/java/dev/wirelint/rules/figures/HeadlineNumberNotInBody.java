package dev.wirelint.rules.figures;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A number in the headline that the story does not have. */
@AutoService(Rule.class)
public final class HeadlineNumberNotInBody implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> NumbersBelow.flagMissing(copy, settings.zones(), "headline", findings);
    }
}
