package dev.wirelint.analysis.scores;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.scores.Scores.Score;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Sets of tennis that cannot be: one that ends 5-4, one that was lost in a match won in straight sets. */
public final class Sets {
    private static final Sought TENNIS = Sought.of(
            "(?i)\\b(?:tennis|tie-?breaks?|straight sets|deciding set|set points?|match points?|break points?|double[- ]fault(?:s|ed)?"
                    + "|\\p{L}+ seed|seeded|qualifier|wimbledon|clay|broke(?:n)? serve|serves?|ATP|WTA)\\b");
    private static final Sought CUT_SHORT = Sought.of(
            "(?i)\\b(?:retire[ds]?|retirement|walkover|withdrew|injur\\p{L}*|abandon\\p{L}*|suspend\\p{L}*|led|leading|trail\\p{L}*"
                    + "|when|rain|darkness|ahead|up|down|doubles|pro set|best of|exhibition)\\b");
    private static final Sought STRAIGHT = Sought.of("(?i)\\b(?:in|a) straight[- ]sets?\\b");
    private static final int SET = 6;
    private static final int LONG_SET = 7;
    private static final int SUPER_TIE_BREAK = 10;

    private Sets() {}

    /**
     * A match said to be won in straight sets, of which one was lost.
     *
     * @param told how the copy says so
     */
    public record Lost(Span told, Span sets, Span first) {}

    /** The first match of a story that was not won in straight sets. */
    public static Optional<Lost> lost(Copy copy, Set<Zone> zones) {
        List<Score> scores = Scores.of(copy, zones);
        return scores.isEmpty() ? Optional.empty() : lost(copy.sentences(zones), scores, copy);
    }

    /** The sets that no match ends in. */
    public static List<Span> unplayed(Copy copy, Set<Zone> zones) {
        List<Score> scores = Scores.of(copy, zones);
        return !scores.isEmpty() && TENNIS.in(copy).find() ? unplayed(scores, copy) : List.of();
    }

    /** "In straight sets", and one of them was lost. */
    private static Optional<Lost> lost(List<Sentence> sentences, List<Score> scores, Copy copy) {
        for (int i = 0; i < sentences.size(); i++) {
            Matcher straight = STRAIGHT.inOnly(copy, sentences.get(i).span());
            if (!straight.find()) {
                continue;
            }
            Span span = new Span(straight.start(), straight.end())
                    .shift(sentences.get(i).span().start());
            for (int j = i; j <= Math.min(i + 1, sentences.size() - 1); j++) {
                Sentence sentence = sentences.get(j);
                List<Score> sets = scores.stream()
                        .filter(s -> s.sentence().equals(sentence))
                        .toList();
                if (sets.size() > 1
                        && sets.stream().anyMatch(Score::isWonByFirst)
                        && !sets.stream().allMatch(Score::isWonByFirst)
                        && Scores.stand(sets, copy.text())) {
                    return Optional.of(new Lost(
                            span,
                            Span.covering(
                                    sets.get(0).span(),
                                    sets.get(sets.size() - 1).span()),
                            sets.get(0).span()));
                }
                if (!sets.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Each set of a match that was played out. */
    private static List<Span> unplayed(List<Score> scores, Copy copy) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < scores.size(); ) {
            List<Score> match = new ArrayList<>(List.of(scores.get(i)));
            while (i + match.size() < scores.size()
                    && scores.get(i + match.size())
                            .sentence()
                            .equals(scores.get(i).sentence())
                    && Scores.stand(List.of(match.get(match.size() - 1), scores.get(i + match.size())), copy.text())) {
                match.add(scores.get(i + match.size()));
            }
            i += match.size();
            List<Score> wrong = match.stream().filter(s -> !isSet(s)).toList();
            boolean played = match.size() > 1
                    && match.get(0).sentence().isReadable()
                    && wrong.size() == 1
                    && !CUT_SHORT.inOnly(copy, match.get(0).sentence().span()).find();
            if (played) {
                found.add(wrong.get(0).span());
            }
        }
        return found;
    }

    private static boolean isSet(Score score) {
        int more = Math.max(score.first(), score.second());
        int less = Math.min(score.first(), score.second());
        boolean clear = more == SET && less <= SET - 2;
        boolean seven = more == LONG_SET && less >= SET - 1;
        boolean on = more > LONG_SET && more - less == 2;
        return clear || seven || on || (more == SUPER_TIE_BREAK && less <= SUPER_TIE_BREAK - 2);
    }
}
