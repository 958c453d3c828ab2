package dev.wirelint.analysis.scores;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.claims.Enumeration;
import dev.wirelint.analysis.claims.Enumerations;
import dev.wirelint.analysis.scores.Scores.Score;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Points told by quarters or periods that come to none of the story's scores. */
public final class Quarters {
    private static final Sought QUARTERS = Sought.of("(?i)\\b(?:quarters?|periods?|halves)\\b");
    private static final int NEAR = 6;

    private Quarters() {}

    /**
     * Points that make another score.
     *
     * @param sum the parts and what they come to, as an editor would write it down
     * @param score the score that is nearly theirs
     */
    public record UnevenQuarters(Span parts, String sum, Span score) {}

    public static List<UnevenQuarters> uneven(Copy copy, Set<Zone> zones) {
        List<Score> scores = Scores.of(copy, zones);
        return scores.isEmpty()
                ? List.of()
                : Enumerations.of(copy, zones).stream()
                        .filter(e -> QUARTERS.inOnly(copy, e.sentence().span()).find())
                        .flatMap(e -> uneven(e, scores).stream())
                        .toList();
    }

    private static Optional<UnevenQuarters> uneven(Enumeration parts, List<Score> scores) {
        int sum = (int) parts.sum();
        return scores.stream().anyMatch(s -> s.has(sum))
                ? Optional.empty()
                : scores.stream()
                        .filter(s -> s.isNear(sum, NEAR))
                        .findFirst()
                        .map(s -> new UnevenQuarters(parts.span(), parts.sumShown(), s.span()));
    }
}
