package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.names.KnownNames;
import dev.wirelint.analysis.names.NearName;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Locale;

/** A name that stands a letter or two from one the story is filed under, and never stands as filed. */
@AutoService(Rule.class)
public final class NameNotAsFiled implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<String> filed = copy.article().metadata().names();
            if (!filed.isEmpty()) {
                new KnownNames(filed, List.of()).near(copy.names()).forEach(near -> flag(near, findings));
            }
        };
    }

    private static void flag(NearName near, Findings findings) {
        String written = near.word().text();
        boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
        findings.flag(
                        near.word().span(),
                        "\"" + near.mention().spelling() + "\" is near \"" + near.name()
                                + "\", which the story is filed under ("
                                + String.join(", ", near.likeness().changes()) + "); check both")
                .suggest(shouted ? near.right().toUpperCase(Locale.ROOT) : near.right())
                .confidence(near.confidence())
                .group("name:" + near.name().toLowerCase(Locale.ROOT));
    }
}
