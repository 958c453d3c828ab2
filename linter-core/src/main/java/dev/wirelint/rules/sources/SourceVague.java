package dev.wirelint.rules.sources;

import dev.wirelint.analysis.sources.VagueSources;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** Words laid to sources who could be anybody, such as "experts say" (Reuters Handbook, "Sourcing"). */
public final class SourceVague implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> nobody = Set.copyOf(settings.list("sources").words());
        return (copy, findings) -> {
            VagueSources.of(copy, settings.zones(), nobody)
                    .forEach(s -> findings.flag(
                            s,
                            "\"" + copy.textOf(s)
                                    + "\" could be anybody; say how many there are, what they know and how"));
            VagueSources.held(copy, settings.zones())
                    .forEach(s ->
                            findings.flag(s, "\"" + copy.textOf(s) + "\" does not say by whom; name who holds it"));
        };
    }
}
