package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.TurnedNames;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Locale;

/** One person, now with the family name first and now with it last. */
public final class NameOrderVariant implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) ->
                TurnedNames.of(copy).forEach((mention, other) -> flag(mention, other, copy, findings));
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
}
