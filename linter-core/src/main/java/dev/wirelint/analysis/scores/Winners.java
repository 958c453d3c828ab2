package dev.wirelint.analysis.scores;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.headings.AboveAndBelow;
import dev.wirelint.analysis.scores.Scores.Score;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headline that has the one side beat the other, over a story in which the other won. */
public final class Winners {
    private static final String TEAM = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}";
    private static final Sought BEAT = Sought.of("(?<winner>" + TEAM
            + ") (?:beat|beats|defeat(?:ed|s)?|edge[ds]?|thrash(?:ed|es)?|down(?:ed|s)?|overc[oa]mes?|stun(?:ned|s)?|crush(?:ed|es)?|sink|sank|upset|rout(?:ed)?) (?:\\p{Ll}+ )?(?<loser>"
            + TEAM + ")");
    private static final Pattern TO = Pattern.compile("^ (?:in favour of|to) (?<winner>" + TEAM + ")");
    private static final Sought LOST_TO = Sought.of("(?<loser>" + TEAM
            + ") (?:lost|were beaten|was beaten|were knocked out|went down|fell)(?: \\d+-\\d+)? (?:to|by) (?<winner>"
            + TEAM + ")");

    private Winners() {}

    private record Result(Set<String> winner, Span place) {}

    /** The headlines that have one side win where the story has the other. */
    public static List<AboveAndBelow> swapped(Copy copy, Set<Zone> zones) {
        List<Score> scores = Scores.of(copy, zones);
        List<AboveAndBelow> found = new ArrayList<>();
        if (scores.isEmpty()) {
            return found;
        }
        for (Block headline : copy.blocks(Set.of(Zone.HEADLINE))) {
            Matcher beat = BEAT.inOnly(copy, headline.span());
            if (beat.find()) {
                Set<String> winner = words(beat.group("winner"));
                Set<String> loser = words(beat.group("loser"));
                Span span =
                        new Span(beat.start(), beat.end()).shift(headline.span().start());
                told(scores, copy)
                        .filter(r -> shares(r.winner(), loser) && !shares(r.winner(), winner))
                        .ifPresent(r -> found.add(new AboveAndBelow(span, r.place())));
            }
        }
        return found;
    }

    /** The first result that the story below tells with its sides. */
    private static Optional<Result> told(List<Score> scores, Copy copy) {
        for (Block block : copy.blocks(Set.of(Zone.LEDE, Zone.BODY))) {
            Matcher beat = BEAT.inOnly(copy, block.span());
            Matcher lost = LOST_TO.inOnly(copy, block.span());
            if (beat.find()) {
                return Optional.of(new Result(
                        words(beat.group("winner")),
                        new Span(beat.start(), beat.end()).shift(block.span().start())));
            }
            if (lost.find()) {
                return Optional.of(new Result(
                        words(lost.group("winner")),
                        new Span(lost.start(), lost.end()).shift(block.span().start())));
            }
            for (Score score : scores) {
                if (!score.sentence().isReadable() || !block.span().contains(score.span())) {
                    continue;
                }
                Matcher to = TO.matcher(copy.text()
                        .substring(score.span().end(), score.sentence().span().end()));
                if (to.find()) {
                    return Optional.of(new Result(
                            words(to.group("winner")),
                            new Span(score.span().start(), score.span().end() + to.end())));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String team) {
        return new HashSet<>(Arrays.asList(team.split(" ", -1)));
    }

    private static boolean shares(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
