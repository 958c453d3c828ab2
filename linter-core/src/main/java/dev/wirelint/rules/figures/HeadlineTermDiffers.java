package dev.wirelint.rules.figures;

import dev.wirelint.analysis.headings.HeadlineTerms;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A term that a headline gives and the story gives otherwise: "two years in jail", "a three-year sentence". */
public final class HeadlineTermDiffers implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> HeadlineTerms.unlike(copy, settings.zones())
                .forEach(t -> Disagreement.flag(t, copy, findings).related(t.below(), "the term in the story"));
    }
}
