package dev.wirelint.rules.names;

import dev.wirelint.facts.Facts;
import dev.wirelint.facts.names.NameFacts;
import dev.wirelint.facts.names.RepositoryVariant;
import dev.wirelint.facts.names.SpellingFact;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.rule.OtherStories;
import dev.wirelint.rule.RepositoryCheck;
import dev.wirelint.rule.RepositoryFindings;
import dev.wirelint.rule.RepositoryRule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One name, spelled one way in most stories and another in a few (Reuters Handbook, "Accuracy"). */
public final class RepoNameVariant implements RepositoryRule {
    private static final int PLACES_SHOWN = 5;

    @Override
    public Set<Facts.Kind> reads() {
        return Set.of(Facts.Kind.NAMES);
    }

    @Override
    public RepositoryCheck prepare(Settings settings) {
        int times = settings.number("majority");
        return (facts, findings) -> check(facts, findings, times);
    }

    private static void check(Facts facts, RepositoryFindings findings, int times) {
        for (RepositoryVariant variant : facts.of(NameFacts.KIND).variants(times)) {
            SpellingFact preferred = variant.preferred();
            List<RelatedPlace> elsewhere = preferred.places().list().stream()
                    .limit(PLACES_SHOWN)
                    .map(p -> new RelatedPlace(p, "\"" + preferred.spelling() + "\" here"))
                    .toList();
            for (Place place : variant.other().places().list()) {
                findings.flag(
                        place,
                        message(variant),
                        variant.confidence(),
                        "name:" + preferred.spelling().toLowerCase(Locale.ROOT),
                        preferred.spelling(),
                        elsewhere);
            }
        }
    }

    private static String message(RepositoryVariant variant) {
        SpellingFact preferred = variant.preferred();
        return "\"" + variant.other().spelling() + "\" here, \"" + preferred.spelling() + "\" "
                + OtherStories.with(preferred.stories(), preferred.places()) + "; one name?";
    }
}
