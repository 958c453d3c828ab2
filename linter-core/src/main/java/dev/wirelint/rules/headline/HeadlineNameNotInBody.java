package dev.wirelint.rules.headline;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds a full name in the headline of which the story below has no part. */
public final class HeadlineNameNotInBody implements Rule {
    /** A story of a few lines may leave much to its headline. */
    private static final int FEWEST_WORDS = 12;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> check(copy, findings, settings.zones());
    }

    private static void check(Copy copy, Findings findings, Set<Zone> headline) {
        Set<String> below = copy.article().blocks().stream()
                .filter(b -> !headline.contains(b.zone()))
                .flatMap(b -> copy.words(b.span()).stream())
                .map(w -> w.folded().replaceFirst("'s?$", ""))
                .collect(Collectors.toSet());
        if (below.size() < FEWEST_WORDS) {
            return;
        }
        for (Mention mention : Ledger.of(copy).mentions()) {
            if (headline.contains(mention.zone())
                    && mention.isFullName()
                    && mention.words().stream()
                            .map(NameWord::spelling)
                            .noneMatch(w -> below.contains(w.toLowerCase(Locale.ROOT)))) {
                findings.flag(
                                mention.span(),
                                "\"" + mention.spelling()
                                        + "\" in the headline, and nowhere in the story; name them below, or mend the headline")
                        .confidence(Confidence.FAINT);
            }
        }
    }
}
