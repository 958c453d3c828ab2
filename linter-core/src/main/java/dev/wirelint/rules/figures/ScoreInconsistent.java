package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.claims.Enumeration;
import dev.wirelint.analysis.claims.Enumerations;
import dev.wirelint.analysis.claims.Scores;
import dev.wirelint.analysis.claims.Scores.Score;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** A score that the headline, the margin, the sets or the quarters of the same story contradict. */
public final class ScoreInconsistent implements Rule {
    private static final String N = "(?<by>\\d{1,3}|" + Numerals.words(1, 13) + ")";
    private static final Sought MARGIN =
            Sought.of("(?i)\\bby " + N + " (?<unit>goals?|points?|tries|runs|frames|legs)\\b");
    static final Sought WON = Sought.of(
            "(?i)\\b(?:win|wins|won|beat|beats|beating|beaten|victory|defeat(?:ed|s)?|lost|loss|lose|draw|drew|thrash(?:ed)?|down(?:ed)?|edg(?:e|ed)|crush(?:ed)?|rout(?:ed)?|overc[ao]me)\\b");

    private static final Sought STRAIGHT = Sought.of("(?i)\\b(?:in|a) straight[- ]sets?\\b");
    private static final Sought OUT_FOR = Sought.of(
            "(?i)\\b(?:(?:all |bowled |were )?out for|dismissed for|made|posted|reached|totalled|scored|set|replied with|total of|finished on|restricted to) (?<runs>\\d{2,3})(?: (?:for|all out)\\b|(?! (?:from|off|balls|not out|percent)))");
    private static final Sought QUARTERS = Sought.of("(?i)\\b(?:quarters?|periods?|halves)\\b");
    private static final int FEWEST_RUNS = 60;
    private static final int NEAR = 6;

    @Override
    public Check prepare(Settings settings) {
        Set<Zone> zones = settings.zones();
        return (copy, findings) -> {
            List<Score> scores = Scores.of(copy, zones);
            List<Sentence> sentences = copy.sentences(zones);
            boolean plays = !scores.isEmpty();
            for (Sentence sentence : sentences) {
                Matcher margin = MARGIN.inOnly(copy, sentence.span());
                if (margin.find() && WON.inOnly(copy, sentence.span()).find()) {
                    margin(margin, sentence, scores, sentences, copy, findings);
                }
            }
            if (plays) {
                headline(scores, copy, findings);
                sets(sentences, scores, copy, findings);
                PlayedScores.check(scores, copy, findings);
                WinnerSwapped.check(scores, copy, findings);
                Enumerations.of(copy, zones).forEach(e -> quarters(e, scores, copy, findings));
            }
        };
    }

    private static boolean inHeadline(Score score, Copy copy) {
        return copy.article()
                .blockAt(score.span().start())
                .filter(b -> b.zone() == Zone.HEADLINE)
                .isPresent();
    }

    private static void headline(List<Score> scores, Copy copy, Findings findings) {
        List<Score> above = scores.stream().filter(s -> inHeadline(s, copy)).toList();
        if (above.size() != 1
                || !WON.inOnly(copy, above.get(0).sentence().span()).find()) {
            return;
        }
        Score told = above.get(0);
        List<Score> below = scores.stream().filter(s -> !inHeadline(s, copy)).toList();
        Optional<Score> won = below.stream()
                .filter(s -> WON.inOnly(copy, s.sentence().span()).find())
                .findFirst();
        if (won.isPresent() && below.stream().noneMatch(told::isSame)) {
            findings.flag(
                            told.span(),
                            "\"" + copy.textOf(told.span()) + "\" in the headline, \""
                                    + copy.textOf(won.get().span()) + "\" in the story; make them agree")
                    .confidence(Confidence.LIKELY)
                    .related(won.get().span(), "the score in the story");
        }
    }

    private static void margin(
            Matcher margin,
            Sentence sentence,
            List<Score> scores,
            List<Sentence> sentences,
            Copy copy,
            Findings findings) {
        int by = (int)
                Math.round(Numerals.at(margin.group("by"), 0, margin.group("by").length())
                        .map(Numerals.Numeral::value)
                        .orElse(0.0));
        Span span = new Span(margin.start(), margin.end()).shift(sentence.span().start());
        if (margin.group("unit").equalsIgnoreCase("runs")) {
            runs(by, span, sentences, copy, findings);
            return;
        }
        List<Score> finals = scores.stream()
                .filter(s -> WON.inOnly(copy, s.sentence().span()).find())
                .toList();
        boolean one = finals.size() == 1 && scores.stream().noneMatch(s -> s.margin() == by);
        if (one) {
            Score score = finals.get(0);
            findings.flag(
                            span,
                            "\"" + copy.textOf(score.span()) + "\" is a margin of " + score.margin() + ", not " + by
                                    + "; check both")
                    .confidence(Confidence.LIKELY)
                    .related(score.span(), "the score");
        }
    }

    private static void runs(int by, Span span, List<Sentence> sentences, Copy copy, Findings findings) {
        List<Integer> totals = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher out = OUT_FOR.inOnly(copy, sentence.span());
            while (out.find()) {
                if (Integer.parseInt(out.group("runs")) >= FEWEST_RUNS) {
                    totals.add(Integer.parseInt(out.group("runs")));
                    places.add(new Span(out.start("runs"), out.end("runs"))
                            .shift(sentence.span().start()));
                }
            }
        }
        if (totals.size() < 2 || differBy(totals, by)) {
            return;
        }
        int most = Collections.max(totals);
        List<Integer> rest = new ArrayList<>(totals);
        rest.remove(Integer.valueOf(most));
        int least = Collections.max(rest);
        findings.flag(
                        span,
                        most + " - " + least + " = " + (most - least) + ", not " + by
                                + "; check the margin and the totals")
                .confidence(Confidence.LIKELY)
                .related(places.get(totals.indexOf(most)), "a total")
                .related(places.get(totals.lastIndexOf(least)), "the other total");
    }

    private static boolean differBy(List<Integer> totals, int by) {
        return totals.stream().anyMatch(t -> totals.contains(t - by));
    }

    private static void sets(List<Sentence> sentences, List<Score> scores, Copy copy, Findings findings) {
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
                    findings.flag(
                                    span,
                                    "a set was lost in "
                                            + copy.textOf(Span.covering(
                                                    sets.get(0).span(),
                                                    sets.get(sets.size() - 1).span()))
                                            + "; check both")
                            .confidence(Confidence.SURE)
                            .related(sets.get(0).span(), "the sets");
                    return;
                }
                if (!sets.isEmpty()) {
                    return;
                }
            }
        }
    }

    private static void quarters(Enumeration parts, List<Score> scores, Copy copy, Findings findings) {
        if (!QUARTERS.inOnly(copy, parts.sentence().span()).find()) {
            return;
        }
        boolean right = scores.stream().anyMatch(s -> s.has((int) parts.sum()));
        Optional<Score> near =
                scores.stream().filter(s -> s.isNear((int) parts.sum(), NEAR)).findFirst();
        if (!right && near.isPresent()) {
            findings.flag(parts.span(), parts.sumShown() + ", which is in no score of the story; check both")
                    .confidence(Confidence.LIKELY)
                    .related(near.get().span(), "the score");
        }
    }
}
