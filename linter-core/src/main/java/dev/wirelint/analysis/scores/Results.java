package dev.wirelint.analysis.scores;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.headings.AboveAndBelow;
import dev.wirelint.analysis.scores.Scores.Score;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Results that their scores are not: a draw of 2-1, a win of 1-1, a headline with another score. */
public final class Results {
    private static final Pattern DRAWN =
            Pattern.compile("(?i)\\b(?:drew|draw|drawn|drawing|stalemate|tied)(?: (?:it|at|of|the match))? $");
    private static final Pattern A_DRAW = Pattern.compile("(?i)^ (?:\\p{L}+ )?(?:draw|stalemate|tie)\\b(?! ?-?break)");
    private static final Pattern WON = Pattern.compile(
            "(?i)\\b(?:won|win|beat|beats|beating|defeated|victory|triumph(?:ed)?)(?: (?:by|of|them|it))? $");
    private static final Pattern A_WIN = Pattern.compile("(?i)^ (?:\\p{L}+ )?(?:win|victory|triumph|defeat|loss)\\b");
    private static final Sought DECIDED = Sought.of(
            "(?i)\\b(?:penalt\\p{L}*|shoot-?out|aggregate|away goals|overtime|extra time|coin|points|lots|tie-?break)\\b");

    private static final Sought HEADLINE_DRAW = Sought.of(
            "(?i)(?<!\\b(?:the|cup|prize|lottery|league|luck of the|final|to|will|would|can|could) )\\b(?<draw>draw|draws|drew|stalemate)\\b"
                    + "(?=$| (?:in|at|as|with|on|after|despite)\\b)(?! (?:with|on|in) (?:a|an|the|his|her|fans?|crowds?)\\b)");

    private Results() {}

    /** The scores said to be a draw or a win that are none. */
    public static List<Score> other(Copy copy, Set<Zone> zones) {
        return Scores.of(copy, zones).stream()
                .filter(s -> s.sentence().isReadable() && isOther(s, copy))
                .toList();
    }

    /** Scores and draws of headlines that the story gives otherwise. */
    public static List<AboveAndBelow> aboveAndBelow(Copy copy, Set<Zone> zones) {
        List<Score> scores = Scores.of(copy, zones);
        List<AboveAndBelow> found = new ArrayList<>(drawnAbove(scores, copy));
        headline(scores, copy).ifPresent(found::add);
        return found;
    }

    private static Optional<AboveAndBelow> headline(List<Score> scores, Copy copy) {
        List<Score> above = scores.stream().filter(s -> inHeadline(s, copy)).toList();
        if (above.size() != 1 || !Won.tells(above.get(0), copy)) {
            return Optional.empty();
        }
        Score told = above.get(0);
        List<Score> below = scores.stream().filter(s -> !inHeadline(s, copy)).toList();
        return below.stream().anyMatch(told::isSame)
                ? Optional.empty()
                : below.stream()
                        .filter(s -> Won.tells(s, copy))
                        .findFirst()
                        .map(s -> new AboveAndBelow(told.span(), s.span()));
    }

    private static boolean inHeadline(Score score, Copy copy) {
        return copy.article()
                .blockAt(score.span().start())
                .filter(b -> b.zone() == Zone.HEADLINE)
                .isPresent();
    }

    /** "Drew 2-1", "a 1-1 victory". */
    private static boolean isOther(Score score, Copy copy) {
        Span sentence = score.sentence().span();
        String text = copy.text();
        if (DECIDED.matcher(sentence.of(text)).find()) {
            return false;
        }
        String before = text.substring(sentence.start(), score.span().start());
        String after = text.substring(score.span().end(), sentence.end());
        boolean level = score.margin() == 0;
        boolean drawn = DRAWN.matcher(before).find() || A_DRAW.matcher(after).find();
        boolean won = WON.matcher(before).find() || A_WIN.matcher(after).find();
        return level ? won && !drawn : drawn && !won;
    }

    /** The headline has a draw, and the one score of the story is none. */
    private static List<AboveAndBelow> drawnAbove(List<Score> scores, Copy copy) {
        List<AboveAndBelow> found = new ArrayList<>();
        for (Block headline : copy.blocks(Set.of(Zone.HEADLINE))) {
            Matcher draw = HEADLINE_DRAW.inOnly(copy, headline.span());
            if (!draw.find() || !inHeadline(scores, headline).isEmpty()) {
                continue;
            }
            List<Score> won = scores.stream()
                    .filter(s -> isWon(s.sentence(), copy) && s.margin() > 0)
                    .toList();
            Optional<Score> one = scores.size() == 1 && won.size() == 1 ? Optional.of(won.get(0)) : Optional.empty();
            Span word = new Span(draw.start("draw"), draw.end("draw"))
                    .shift(headline.span().start());
            one.ifPresent(s -> found.add(new AboveAndBelow(word, s.span())));
        }
        return found;
    }

    private static List<Score> inHeadline(List<Score> scores, Block headline) {
        return scores.stream().filter(s -> headline.span().contains(s.span())).toList();
    }

    private static boolean isWon(Sentence sentence, Copy copy) {
        return Won.tells(sentence, copy)
                && !DECIDED.inOnly(copy, sentence.span()).find();
    }
}
