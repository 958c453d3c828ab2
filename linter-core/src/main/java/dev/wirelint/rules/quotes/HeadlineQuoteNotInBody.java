package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.wordings.QuotedAboveOnly;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Words quoted over a story that the story does not have. */
public final class HeadlineQuoteNotInBody implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> QuotedAboveOnly.of(copy, settings.zones())
                .forEach(q -> findings.flag(q, "quoted over the story but not in it; quote what was said")
                        .confidence(Confidence.NEARLY_SURE));
    }
}
