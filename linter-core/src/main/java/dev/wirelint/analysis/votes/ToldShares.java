package dev.wirelint.analysis.votes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.claims.Movements;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares that are told twice and differ: "one in five (25 percent)", "most farmers" of whom 40 percent agree. */
public final class ToldShares {
    private static final Sought ONE_IN = Sought.of(
            "(?i)\\b(?<one>" + Numerals.words(1, 4) + ") (?:in|out of)(?: every)? (?<of>"
                    + Numerals.words(2, 11) + "|\\d{1,2})"
                    + "(?: \\p{Ll}+){0,3}(?:,? \\(|, or )(?:about |some )?(?<percent>\\d{1,2}(?:\\.\\d+)?)(?: percent| per cent|%)");
    private static final Sought PART_IS = Sought.of(
            "(?i)\\b(?<word>half|a third|a quarter|a fifth|two thirds|two-thirds|three quarters|three-quarters|a tenth)"
                    + "(?: of [\\p{L} ]{1,30}?)?(?:,? \\(|, or )(?<percent>\\d{1,2}(?:\\.\\d+)?)(?: percent| per cent|%)");
    private static final Pattern HEDGED = Pattern.compile(
            "(?i)(?:more than|over|nearly|almost|about|around|roughly|less than|under|fewer than|some|close to|at least|just) $");
    private static final Sought MOST = Sought.of(
            "(?i)^(?:\\p{L}+ly,? |but |and |while |in \\p{L}+,? )?(?<most>most|a majority|the majority|more than half) (?:of )?(?:the |those |all )?"
                    + "(?<who>(?:\\p{L}+ ){0,2}?(?:\\p{L}+s|people|men|women|children|police))\\b");
    private static final double HALF = 50;
    private static final double FEW = 30;
    private static final double THIRDS = 2.0 / 3;
    private static final double NEAR = 0.02;

    private ToldShares() {}

    /**
     * A share in words that is not the one in figures behind it.
     *
     * @param share what the words say, in percent
     * @param percent the figure
     */
    public record UnlikePercent(Span span, String words, long share, String percent) {}

    /** "Most of them", beside a share of less than half. */
    public record Less(Span most, Span share) {}

    /** The shares of a sentence that are told twice and differ. */
    public static List<UnlikePercent> unlike(Sentence sentence, Copy copy) {
        String text = copy.textOf(sentence.span());
        List<UnlikePercent> found = new ArrayList<>();
        if (text.indexOf('%') < 0 && !text.contains("cent")) {
            return found;
        }
        Matcher ratio = ONE_IN.inOnly(copy, sentence.span());
        while (ratio.find()) {
            double share = 100
                    * Numerals.whole(ratio.group("one")).orElse(0.0)
                    / Math.max(1, Numerals.whole(ratio.group("of")).orElse(0.0));
            unlike(ratio, "one", share, sentence, text).ifPresent(found::add);
        }
        Matcher part = PART_IS.inOnly(copy, sentence.span());
        while (part.find()) {
            unlike(part, "word", 100 * part(part.group("word")), sentence, text).ifPresent(found::add);
        }
        return found;
    }

    /** "Most farmers …": the shares told with it, in the sentence or the next, are all less than half. */
    public static Optional<Less> less(List<Sentence> sentences, int at, Copy copy) {
        Sentence sentence = sentences.get(at);
        Matcher most = MOST.inOnly(copy, sentence.span());
        if (!most.find()) {
            return Optional.empty();
        }
        List<Quantity> shares = percentages(sentence, copy);
        if (shares.isEmpty() && at + 1 < sentences.size()) {
            shares = percentages(sentences.get(at + 1), copy);
        }
        boolean less = !shares.isEmpty()
                && shares.get(0).value() >= FEW
                && shares.stream().allMatch(q -> q.value() < HALF && q.kind() == Quantity.Measure.PERCENT)
                && shares.stream().mapToDouble(Quantity::value).limit(2).sum() <= 2 * HALF;
        return less && Movements.of(sentence).isEmpty()
                ? Optional.of(new Less(
                        MatchPlace.between(most, "most", "who", sentence),
                        shares.get(0).span()))
                : Optional.empty();
    }

    private static List<Quantity> percentages(Sentence sentence, Copy copy) {
        return Quantities.of(copy, sentence.span()).stream()
                .filter(q -> q.kind() == Quantity.Measure.PERCENT)
                .toList();
    }

    private static Optional<UnlikePercent> unlike(
            Matcher told, String word, double share, Sentence sentence, String text) {
        double percent = Double.parseDouble(told.group("percent"));
        boolean hedged = HEDGED.matcher(text.substring(0, told.start(word))).find();
        return Math.abs(percent - share) > (hedged ? 6 : 2.5) + NEAR
                ? Optional.of(new UnlikePercent(
                        MatchPlace.between(told, word, "percent", sentence),
                        told.group(0).split("[,(]", 2)[0].strip(),
                        Math.round(share),
                        told.group("percent")))
                : Optional.empty();
    }

    private static double part(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "half" -> 0.5;
            case "a third" -> 1.0 / 3;
            case "a quarter" -> 0.25;
            case "a fifth" -> 0.2;
            case "a tenth" -> 0.1;
            case "three quarters", "three-quarters" -> 0.75;
            default -> THIRDS;
        };
    }
}
