package dev.wirelint.rules.sources;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.sources.SeveralOrOne;
import dev.wirelint.analysis.sources.SeveralOrOne.Single;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Set;

/** Several unnamed sources who turn out to be one (Reuters Handbook, "Sourcing"). */
public final class SourcePluralSingle implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> nouns = Set.copyOf(settings.list("sources").words());
        return (copy, findings) ->
                SeveralOrOne.of(copy, settings.zones(), nouns).forEach(s -> flag(s, copy, findings));
    }

    private static void flag(Single sources, Copy copy, Findings findings) {
        findings.flag(
                        sources.several(),
                        "several here, \"the " + sources.noun() + "\" "
                                + Elsewhere.of(List.of(sources.single()), sources.several(), copy)
                                + "; say how many there were")
                .confidence(Confidence.NEARLY_SURE)
                .related(sources.single(), "one of them, or the only one");
    }
}
