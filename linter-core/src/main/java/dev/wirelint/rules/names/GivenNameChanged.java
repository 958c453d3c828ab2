package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.people.GivenNameChanges;
import dev.wirelint.analysis.people.Person;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds a family name that comes back with another given name, as of somebody the reader has met. */
public final class GivenNameChanged implements Rule {
    @Override
    public Check prepare(Settings settings) {
        GivenNameChanges changes = GivenNameChanges.of(
                settings.list("kin").words(), settings.list("short-names").words());
        return (copy, findings) -> changes.in(copy).forEach((second, first) -> flag(first, second, copy, findings));
    }

    private static void flag(Person first, Person second, Copy copy, Findings findings) {
        Mention place = second.first();
        Mention other = first.first();
        findings.flag(
                        place.span(),
                        "\"" + second.name() + "\" here, \"" + first.name() + "\" on line " + copy.line(other.span())
                                + "; one person? check which")
                .confidence(Confidence.LIKELY)
                .group("given:" + first.family())
                .related(other.span(), "\"" + copy.textOf(other.span()) + "\" here");
    }
}
