package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One person, now with the family name first and now with it last. */
public final class NameOrderVariant implements Rule {

    @Override
    public Check prepare(Settings settings) {
        return NameOrderVariant::check;
    }

    private static void check(Copy copy, Findings findings) {
        Map<String, Mention> first = new HashMap<>();
        for (Mention mention : Ledger.of(copy).mentions()) {
            boolean person = mention.words().size() == 2
                    && mention.isFullName()
                    && mention.region().isEmpty();
            if (person) {
                String name = key(mention, 0, 1);
                Mention other = first.get(key(mention, 1, 0));
                if (other != null && !first.containsKey(name)) {
                    flag(mention, other, copy, findings);
                } else {
                    first.putIfAbsent(name, mention);
                }
            }
        }
    }

    private static void flag(Mention mention, Mention other, Copy copy, Findings findings) {
        findings.flag(
                        mention.span(),
                        "\"" + mention.spelling() + "\" here, \"" + other.spelling()
                                + "\" " + Elsewhere.of(List.of(other.span()), mention.span(), copy)
                                + "; give the family name one place")
                .suggest(other.spelling())
                .confidence(Confidence.LIKELY)
                .group("name:" + other.spelling().toLowerCase(Locale.ROOT))
                .related(other.span(), "\"" + other.spelling() + "\" here");
    }

    private static String key(Mention mention, int one, int two) {
        return mention.words().get(one).spelling().toLowerCase(Locale.ROOT) + " "
                + mention.words().get(two).spelling().toLowerCase(Locale.ROOT);
    }
}
