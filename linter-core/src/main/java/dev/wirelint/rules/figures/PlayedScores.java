package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.claims.Scores;
import dev.wirelint.analysis.claims.Scores.Score;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scores that no match ends in: a tennis set of 5-4, a draw of 2-1, a win of 1-1. */
final class PlayedScores {
    private static final Sought TENNIS = Sought.of(
            "(?i)\\b(?:tennis|tie-?breaks?|straight sets|deciding set|set points?|match points?|break points?|double[- ]fault(?:s|ed)?"
                    + "|\\p{L}+ seed|seeded|qualifier|wimbledon|clay|broke(?:n)? serve|serves?|ATP|WTA)\\b");
    private static final Sought CUT_SHORT = Sought.of(
            "(?i)\\b(?:retire[ds]?|retirement|walkover|withdrew|injur\\p{L}*|abandon\\p{L}*|suspend\\p{L}*|led|leading|trail\\p{L}*"
                    + "|when|rain|darkness|ahead|up|down|doubles|pro set|best of|exhibition)\\b");
    private static final Pattern DRAWN =
            Pattern.compile("(?i)\\b(?:drew|draw|drawn|drawing|stalemate|tied)(?: (?:it|at|of|the match))? $");
    private static final Pattern A_DRAW = Pattern.compile("(?i)^ (?:\\p{L}+ )?(?:draw|stalemate|tie)\\b(?! ?-?break)");
    private static final Sought WON =
            Sought.of("(?i)\\b(?:won|win|beat|beats|beating|defeated|victory|triumph(?:ed)?)(?: (?:by|of|them|it))? $");
    private static final Pattern A_WIN = Pattern.compile("(?i)^ (?:\\p{L}+ )?(?:win|victory|triumph|defeat|loss)\\b");
    private static final Sought DECIDED = Sought.of(
            "(?i)\\b(?:penalt\\p{L}*|shoot-?out|aggregate|away goals|overtime|extra time|coin|points|lots|tie-?break)\\b");

    private static final Sought HEADLINE_DRAW = Sought.of(
            "(?i)(?<!\\b(?:the|cup|prize|lottery|league|luck of the|final|to|will|would|can|could) )\\b(?<draw>draw|draws|drew|stalemate)\\b"
                    + "(?=$| (?:in|at|as|with|on|after|despite)\\b)(?! (?:with|on|in) (?:a|an|the|his|her|fans?|crowds?)\\b)");
    private static final int SET = 6;
    private static final int LONG_SET = 7;
    private static final int SUPER_TIE_BREAK = 10;

    private PlayedScores() {}

    static void check(List<Score> scores, Copy copy, Findings findings) {
        if (TENNIS.in(copy).find()) {
            sets(scores, copy, findings);
        }
        scores.stream().filter(s -> s.sentence().isReadable()).forEach(s -> result(s, copy, findings));
        drawnAbove(scores, copy, findings);
    }

    /** Each set of a match that was played out. */
    private static void sets(List<Score> scores, Copy copy, Findings findings) {
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
                findings.flag(
                                wrong.get(0).span(),
                                "no set ends " + copy.textOf(wrong.get(0).span()) + "; check the score")
                        .confidence(Confidence.SURE);
            }
        }
    }

    private static boolean isSet(Score score) {
        int more = Math.max(score.first(), score.second());
        int less = Math.min(score.first(), score.second());
        boolean clear = more == SET && less <= SET - 2;
        boolean seven = more == LONG_SET && less >= SET - 1;
        boolean on = more > LONG_SET && more - less == 2;
        return clear || seven || on || (more == SUPER_TIE_BREAK && less <= SUPER_TIE_BREAK - 2);
    }

    /** "Drew 2-1", "a 1-1 victory". */
    private static void result(Score score, Copy copy, Findings findings) {
        Span sentence = score.sentence().span();
        String text = copy.text();
        if (DECIDED.matcher(sentence.of(text)).find()) {
            return;
        }
        String before = text.substring(sentence.start(), score.span().start());
        String after = text.substring(score.span().end(), sentence.end());
        boolean level = score.margin() == 0;
        boolean drawn = DRAWN.matcher(before).find() || A_DRAW.matcher(after).find();
        boolean won = WON.matcher(before).find() || A_WIN.matcher(after).find();
        if (level ? won && !drawn : drawn && !won) {
            findings.flag(
                            score.span(),
                            "\"" + copy.textOf(score.span()) + "\" is " + (level ? "a draw" : "no draw")
                                    + "; check the score and the result")
                    .confidence(Confidence.LIKELY);
        }
    }

    /** The headline has a draw, and the one score of the story is none. */
    private static void drawnAbove(List<Score> scores, Copy copy, Findings findings) {
        for (Block headline : copy.blocks(Set.of(Zone.HEADLINE))) {
            Matcher draw = HEADLINE_DRAW.inOnly(copy, headline.span());
            if (!draw.find() || !inHeadline(scores, headline).isEmpty()) {
                continue;
            }
            List<Score> won = scores.stream()
                    .filter(s -> isWon(s.sentence(), copy) && s.margin() > 0)
                    .toList();
            Optional<Score> one = scores.size() == 1 && won.size() == 1 ? Optional.of(won.get(0)) : Optional.empty();
            one.ifPresent(s -> findings.flag(
                            new Span(draw.start("draw"), draw.end("draw"))
                                    .shift(headline.span().start()),
                            "\"" + draw.group("draw") + "\" in the headline, \"" + copy.textOf(s.span())
                                    + "\" in the story; make them agree")
                    .confidence(Confidence.LIKELY)
                    .related(s.span(), "the score in the story"));
        }
    }

    private static List<Score> inHeadline(List<Score> scores, Block headline) {
        return scores.stream().filter(s -> headline.span().contains(s.span())).toList();
    }

    private static boolean isWon(Sentence sentence, Copy copy) {
        Matcher won = ScoreInconsistent.WON.inOnly(copy, sentence.span());
        return won.find() && !DECIDED.inOnly(copy, sentence.span()).find();
    }
}
