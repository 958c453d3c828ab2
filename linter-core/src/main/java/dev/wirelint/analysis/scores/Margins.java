package dev.wirelint.analysis.scores;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.scores.Scores.Score;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Margins of a win that the scores of the story do not bear out: "won by three goals", and 2-1. */
public final class Margins {
    private static final Part<Function<Set<Zone>, Margins>> PART = Part.each(Margins::read);
    private static final String N = "(?<by>\\d{1,3}|" + Numerals.words(1, 13) + ")";
    private static final Sought MARGIN =
            Sought.of("(?i)\\bby " + N + " (?<unit>goals?|points?|tries|runs|frames|legs)\\b");

    /** A game other than that of the story. */
    private static final Sought ELSEWHEN = Sought.of(
            "(?i)\\b(?:last (?:week|weekend|month|year|season|time)|a (?:week|month|year) ago|the week before|earlier this season|previous(?:ly)?|the reverse fixture|in the first leg)\\b");

    private static final Sought OUT_FOR = Sought.of(
            "(?i)\\b(?:(?:all |bowled |were )?out for|dismissed for|made|posted|reached|totalled|scored|set|replied with|total of|finished on|restricted to) (?<runs>\\d{2,3})(?: (?:for|all out)\\b|(?! (?:from|off|balls|not out|percent)))");
    private static final int FEWEST_RUNS = 60;

    private final List<OfScore> ofScores = new ArrayList<>();
    private final List<OfTotals> ofTotals = new ArrayList<>();

    private Margins() {}

    /** A margin that is not that of the one score. */
    public record OfScore(Span span, int by, Score score) {}

    /** A margin that is not the one between two totals. */
    public record OfTotals(Span span, int by, RunTotal more, RunTotal less) {}

    /** So many runs, and where they are told. */
    public record RunTotal(int runs, Span span) {}

    public static Margins of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    public List<OfScore> ofScores() {
        return List.copyOf(ofScores);
    }

    public List<OfTotals> ofTotals() {
        return List.copyOf(ofTotals);
    }

    private static Margins read(Copy copy, Set<Zone> zones) {
        Margins margins = new Margins();
        for (Sentence sentence : copy.sentences(zones)) {
            Matcher margin = MARGIN.inOnly(copy, sentence.span());
            if (margin.find()
                    && Won.tells(sentence, copy)
                    && !ELSEWHEN.inOnly(copy, sentence.span()).find()) {
                int by = (int) Math.round(Numerals.whole(margin.group("by")).orElse(0.0));
                Span span = new Span(margin.start(), margin.end())
                        .shift(sentence.span().start());
                if (margin.group("unit").equalsIgnoreCase("runs")) {
                    runs(by, span, totals(copy, zones)).ifPresent(margins.ofTotals::add);
                } else {
                    goals(by, span, Scores.of(copy, zones), copy).ifPresent(margins.ofScores::add);
                }
            }
        }
        return margins;
    }

    private static Optional<OfScore> goals(int by, Span span, List<Score> scores, Copy copy) {
        List<Score> finals = scores.stream().filter(s -> Won.tells(s, copy)).toList();
        boolean one = finals.size() == 1 && scores.stream().noneMatch(s -> s.margin() == by);
        return one ? Optional.of(new OfScore(span, by, finals.get(0))) : Optional.empty();
    }

    private static List<RunTotal> totals(Copy copy, Set<Zone> zones) {
        List<RunTotal> totals = new ArrayList<>();
        for (Sentence sentence : copy.sentences(zones)) {
            Matcher out = OUT_FOR.inOnly(copy, sentence.span());
            while (out.find()) {
                int runs = Integer.parseInt(out.group("runs"));
                if (runs >= FEWEST_RUNS) {
                    Span place = new Span(out.start("runs"), out.end("runs"));
                    totals.add(new RunTotal(runs, place.shift(sentence.span().start())));
                }
            }
        }
        return totals;
    }

    private static Optional<OfTotals> runs(int by, Span span, List<RunTotal> totals) {
        boolean right = totals.stream().anyMatch(t -> totals.stream().anyMatch(o -> o.runs() == t.runs() - by));
        if (totals.size() < 2 || right) {
            return Optional.empty();
        }
        RunTotal more = Collections.max(totals, Comparator.comparing(RunTotal::runs));
        // of equal ones the last is the other side's
        RunTotal less = totals.stream()
                .filter(t -> !t.equals(more))
                .reduce((one, other) -> other.runs() >= one.runs() ? other : one)
                .orElse(more);
        return Optional.of(new OfTotals(span, by, more, less));
    }
}
