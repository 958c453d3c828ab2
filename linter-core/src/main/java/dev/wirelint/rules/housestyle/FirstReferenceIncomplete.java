package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.names.BareSpeakers;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds a surname that says something in a story which never gives the rest of the name. */
public final class FirstReferenceIncomplete implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> BareSpeakers.of(copy, settings.zones())
                .forEach(name -> findings.flag(
                                name.span(),
                                "\"" + name.text() + "\" speaks here and is introduced nowhere; give the full name")
                        .confidence(Confidence.FAINT));
    }
}
