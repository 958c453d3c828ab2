package dev.wirelint.rules.names;

import dev.wirelint.analysis.names.NearName;
import dev.wirelint.rule.Findings;
import java.util.Locale;

/** Reports a name that stands near a known one. */
final class NearNames {
    private NearNames() {}

    /**
     * Flags the word that differs.
     *
     * @param known what the known name is known from, as in "on the house list"
     * @param cure what to do beside, with its mark before it; empty where the suggestion is enough
     */
    static void flag(NearName near, String known, String cure, Findings findings) {
        String written = near.word().text();
        boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
        findings.flag(
                        near.word().span(),
                        "\"" + near.mention().spelling() + "\" is near \"" + near.name() + "\"" + known + " ("
                                + String.join(", ", near.likeness().changes()) + ")" + cure)
                .suggest(shouted ? near.right().toUpperCase(Locale.ROOT) : near.right())
                .confidence(near.confidence())
                .group("name:" + near.name().toLowerCase(Locale.ROOT));
    }
}
