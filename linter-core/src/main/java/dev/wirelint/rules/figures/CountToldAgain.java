package dev.wirelint.rules.figures;

import dev.wirelint.analysis.retold.CountsToldAgain;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** What was counted is taken up again by another number: "a dozen hikers" in the lede, "the 15 hikers" below. */
public final class CountToldAgain implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> moving = Set.copyOf(settings.list("moving").words());
        Set<String> measured = Set.copyOf(settings.list("measures").words());
        return (copy, findings) -> CountsToldAgain.of(copy, settings.zones(), moving, measured)
                .forEach(t -> Disagreement.flag(t, "which are meant", copy, findings)
                        .related(t.before(), "the other number"));
    }
}
