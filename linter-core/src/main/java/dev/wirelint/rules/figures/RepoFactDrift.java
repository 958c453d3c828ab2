package dev.wirelint.rules.figures;

import dev.wirelint.facts.Facts;
import dev.wirelint.facts.keyfigures.KeyFigure;
import dev.wirelint.facts.keyfigures.KeyFigureFacts;
import dev.wirelint.finding.Confidence;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.rule.OtherStories;
import dev.wirelint.rule.RepositoryCheck;
import dev.wirelint.rule.RepositoryFindings;
import dev.wirelint.rule.RepositoryRule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A figure of a year gone by that other stories give otherwise (Reuters Handbook of Journalism, "Accuracy"). */
public final class RepoFactDrift implements RepositoryRule {
    private static final int SHARED = 2;
    private static final int MOST_COMPARED = 60;
    private static final int PLACES_SHOWN = 3;

    @Override
    public Set<Facts.Kind> reads() {
        return Set.of(Facts.Kind.KEY_FIGURES);
    }

    @Override
    public RepositoryCheck prepare(Settings settings) {
        return (facts, findings) -> {
            Map<String, List<KeyFigure>> byMatter = facts.of(KeyFigureFacts.KIND).figures().stream()
                    .collect(Collectors.groupingBy(KeyFigure::matter, TreeMap::new, Collectors.toList()));
            byMatter.values().forEach(figures -> check(figures, findings));
        };
    }

    private static void check(List<KeyFigure> figures, RepositoryFindings findings) {
        List<KeyFigure> compared = figures.subList(0, Math.min(MOST_COMPARED, figures.size()));
        for (KeyFigure figure : compared) {
            compared.stream()
                    .filter(other -> isDrift(figure, other))
                    .max(Comparator.comparingInt(KeyFigure::stories)
                            .thenComparing(f -> f.places().firstFile()))
                    .ifPresent(usual -> flag(figure, usual, findings));
        }
    }

    /**
     * Whether the first is the rarer of two figures of one matter that cannot both be right. What one story says of
     * both is the business of another rule.
     */
    private static boolean isDrift(KeyFigure rare, KeyFigure usual) {
        return isRarer(rare, usual)
                && rare.contradicts(usual)
                && rare.couldBeOf(usual)
                && rare.sharedTopic(usual) >= SHARED
                && !rare.places().meets(usual.places());
    }

    /** Whether fewer stories have it, or as many and the later. */
    private static boolean isRarer(KeyFigure one, KeyFigure other) {
        return one.stories() == other.stories()
                ? one.places().firstFile().compareTo(other.places().firstFile()) > 0
                : one.stories() < other.stories();
    }

    private static void flag(KeyFigure rare, KeyFigure usual, RepositoryFindings findings) {
        String message = "\"" + rare.written() + "\" here, \"" + usual.written() + "\" "
                + OtherStories.with(usual.stories(), usual.places()) + ", of "
                + String.join(", ", usual.years()) + "; check which is right";
        List<RelatedPlace> elsewhere = usual.places().list().stream()
                .limit(PLACES_SHOWN)
                .map(p -> new RelatedPlace(p, "\"" + usual.written() + "\" here"))
                .toList();
        String group = "figure:" + usual.matter().toLowerCase(Locale.ROOT) + " " + usual.written();
        for (Place place : rare.places().list()) {
            findings.flag(place, message, Confidence.POSSIBLE, group, elsewhere);
        }
    }
}
