package dev.wirelint.rules.boilerplate;

import dev.wirelint.analysis.PlainWord;
import dev.wirelint.facts.Facts;
import dev.wirelint.facts.repeats.ParagraphFingerprint;
import dev.wirelint.facts.repeats.Repeat;
import dev.wirelint.facts.repeats.RepeatFacts;
import dev.wirelint.finding.Confidence;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.rule.RepositoryCheck;
import dev.wirelint.rule.RepositoryFindings;
import dev.wirelint.rule.RepositoryRule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Place;
import java.util.List;
import java.util.Set;

/** A paragraph that many stories share and that speaks to a reader: furniture that no list knows. */
public final class BoilerplateRepeatedParagraph implements RepositoryRule {
    private static final int PLACES_SHOWN = 3;

    @Override
    public Set<Facts.Kind> reads() {
        return Set.of(Facts.Kind.REPEATS);
    }

    @Override
    public RepositoryCheck prepare(Settings settings) {
        int stories = settings.number("stories");
        List<ParagraphFingerprint> allowed = settings.list("background").words().stream()
                .map(line -> ParagraphFingerprint.of(PlainWord.folded(PlainWord.read(line))))
                .toList();
        return (facts, findings) -> check(facts, findings, stories, allowed);
    }

    private static void check(
            Facts facts, RepositoryFindings findings, int stories, List<ParagraphFingerprint> allowed) {
        for (Repeat repeat : facts.of(RepeatFacts.KIND).repeats(stories)) {
            if (!repeat.prompt() || allowed.stream().anyMatch(repeat.print()::isLike)) {
                continue;
            }
            String message = "the same paragraph stands in " + repeat.stories()
                    + " stories and reads like a website's own words; delete it, or add it to the background list";
            for (Place place : repeat.places()) {
                List<RelatedPlace> elsewhere = repeat.places().stream()
                        .filter(p -> !p.equals(place))
                        .limit(PLACES_SHOWN)
                        .map(p -> new RelatedPlace(p, "and here"))
                        .toList();
                findings.flag(
                        place,
                        message,
                        Confidence.SURE,
                        "repeat:" + Long.toHexString(repeat.print().bits()),
                        "",
                        elsewhere);
            }
        }
    }
}
