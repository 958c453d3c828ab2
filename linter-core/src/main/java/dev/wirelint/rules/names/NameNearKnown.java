package dev.wirelint.rules.names;

import dev.wirelint.analysis.names.KnownNames;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.List;

/** A name that stands a letter or two from one on the house list, and nothing in the story bears it out. */
public final class NameNearKnown implements Rule {
    @Override
    public Check prepare(Settings settings) {
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (NameEntry entry : settings.names("names").entries()) {
            names.add(entry.prefer());
            if (entry.kind().filter(k -> k == NameEntry.NameOf.PERSON).isPresent()) {
                people.add(entry.prefer());
            }
            others.addAll(entry.also());
            others.addAll(entry.never());
        }
        KnownNames known = new KnownNames(names, others, people);
        return (copy, findings) -> known.near(Ledger.of(copy))
                .forEach(near -> NearNames.flag(near, "{name} on the house list; one name?", findings));
    }
}
