package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Ordinals;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A move up or down a table that the two places told with it do not bear out: "climbed to 12th from 8th". */
public final class RankMoves {
    private static final String UP =
            "(?<up>climb(?:s|ed|ing)?|rose|risen|mov(?:es|ed|ing) up|jump(?:s|ed)?|up|leapt|leaped|advanced|improved|better"
                    + "|improvement)";
    private static final String DOWN =
            "(?<down>fell|fallen|falls?|dropp?(?:ed|s)?|slipp?(?:ed|s)?|slid|sank|tumbled|down|slumped|worse|decline)";
    private static final String MOVE = "\\b(?:" + UP + "|" + DOWN + ")\\b";
    private static final String PLACES = "(?: (?:by )?(?:\\p{L}+|\\d+) (?:places?|spots?|positions?|rungs?))?";
    private static final List<Pattern> MOVES = List.of(
            Pattern.compile("(?i)" + MOVE + PLACES + " to (?:the )?(?<to>" + Ordinals.PATTERN
                    + ")(?: (?:place|spot|position))?,? (?:from|after(?: finishing)?) (?:the )?(?<from>"
                    + Ordinals.PATTERN
                    + ")\\b"),
            Pattern.compile("(?i)" + MOVE + PLACES + " from (?:the )?(?<from>" + Ordinals.PATTERN
                    + ")(?: (?:place|spot|position))?,? to (?:the )?(?<to>" + Ordinals.PATTERN + ")\\b"),
            Pattern.compile(
                    "(?i)\\b(?<to>" + Ordinals.PATTERN + ")\\b[^.;]{0,90}?, (?:an? |slightly |much |well )?" + MOVE
                            + PLACES
                            + " (?:on|from|than) (?:its |his |her |their |the |last year['’]s )?(?:ranking of )?(?<from>"
                            + Ordinals.PATTERN + ")\\b"));

    private static final Sought PLACE = Sought.of("\\b" + Ordinals.PATTERN + "\\b");
    private static final int BOTH = 2;

    private RankMoves() {}

    /**
     * A move that goes the other way between its two places.
     *
     * @param span the two places
     * @param word how the copy tells the move
     * @param up which way it goes between the places
     */
    public record Contrary(Span span, String word, String from, String to, boolean up) {}

    public static Optional<Contrary> contrary(Sentence sentence, Copy copy) {
        String text = copy.textOf(sentence.span());
        if (!sentence.isReadable()
                || PLACE.inOnly(copy, sentence.span()).results().limit(BOTH).count() < BOTH) {
            return Optional.empty();
        }
        for (Pattern pattern : MOVES) {
            Matcher move = pattern.matcher(text);
            if (move.find()) {
                return contrary(move, sentence);
            }
        }
        return Optional.empty();
    }

    private static Optional<Contrary> contrary(Matcher move, Sentence sentence) {
        int from = Ordinals.value(move.group("from"));
        int to = Ordinals.value(move.group("to"));
        boolean up = move.group("up") != null;
        if (from == to || from <= 0 || to <= 0 || up != (to > from)) {
            return Optional.empty();
        }
        Span places =
                new Span(Math.min(move.start("from"), move.start("to")), Math.max(move.end("from"), move.end("to")));
        return Optional.of(new Contrary(
                places.shift(sentence.span().start()),
                move.group(up ? "up" : "down"),
                move.group("from"),
                move.group("to"),
                !up));
    }
}
