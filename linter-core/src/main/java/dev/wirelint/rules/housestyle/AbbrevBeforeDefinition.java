package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.initials.EarlyInitials;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds initials that stand in a story before it says what they mean. */
public final class AbbrevBeforeDefinition implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        EarlyInitials early = new EarlyInitials(Set.copyOf(known), settings.list("kinds"));
        return (copy, findings) -> early.in(copy, settings.zones())
                .forEach((place, later) -> findings.flag(
                                place,
                                "\"" + copy.textOf(place) + "\" is explained only later, "
                                        + Elsewhere.of(List.of(later), place, copy) + "; explain it here")
                        .related(later, "explained here"));
    }
}
