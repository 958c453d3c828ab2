package dev.wirelint.rules.names;

import dev.wirelint.analysis.names.NearName;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Capitals;
import java.util.Locale;

/** Reports a name that stands near a known one. */
final class NearNames {
    private NearNames() {}

    /**
     * Flags the word that differs.
     *
     * @param known what stands where the name is known from, with the name in it as {@code {name}}, and what to ask
     */
    static void flag(NearName near, String known, Findings findings) {
        String written = near.word().text();
        boolean shouted = Capitals.shout(written);
        findings.flag(
                        near.word().span(),
                        "\"" + near.mention().spelling() + "\" here, "
                                + known.replace("{name}", "\"" + near.name() + "\""))
                .suggest(shouted ? near.right().toUpperCase(Locale.ROOT) : near.right())
                .confidence(near.confidence())
                .group("name:" + near.name().toLowerCase(Locale.ROOT));
    }
}
