package dev.wirelint.rules.names;

import dev.wirelint.analysis.names.KnownNames;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;

/** A name that stands a letter or two from one the story is filed under, and never stands as filed. */
public final class NameNotAsFiled implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<String> filed = copy.article().metadata().names();
            if (!filed.isEmpty()) {
                new KnownNames(filed, List.of(), List.of())
                        .near(Ledger.of(copy))
                        .forEach(near -> NearNames.flag(near, "filed under {name}; check both", findings));
            }
        };
    }
}
