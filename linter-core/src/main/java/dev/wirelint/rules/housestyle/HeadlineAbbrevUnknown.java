package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.initials.HeadlineInitials;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds initials in a headline that the story neither has nor spells out. */
public final class HeadlineAbbrevUnknown implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        HeadlineInitials initials = new HeadlineInitials(Set.copyOf(known));
        return (copy, findings) -> initials.in(copy, settings.zones())
                .forEach(token -> findings.flag(
                                token.span(),
                                "\"" + token.text() + "\" stands nowhere in the story below; spell it out or mend it")
                        .confidence(Confidence.LIKELY));
    }
}
