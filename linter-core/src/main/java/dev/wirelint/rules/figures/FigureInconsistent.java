package dev.wirelint.rules.figures;

import dev.wirelint.analysis.retold.StatementsToldAgain;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** One number told twice, with two values: 18 killed in the lede, 20 killed below. */
public final class FigureInconsistent implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> moving = Set.copyOf(settings.list("moving").words());
        return (copy, findings) -> StatementsToldAgain.of(copy, settings.zones(), moving)
                .forEach(t -> Disagreement.flag(t, "what changed", copy, findings)
                        .confidence(Confidence.POSSIBLE)
                        .related(t.before(), "the other figure"));
    }
}
