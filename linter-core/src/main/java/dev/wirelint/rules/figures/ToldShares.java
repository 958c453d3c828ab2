package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.claims.Movements;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares that are told twice and differ: "one in five (25 percent)", "most farmers" of whom 40 percent agree. */
final class ToldShares {
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

    /** Flags the shares of the sentence at a place among others. */
    static void check(List<Sentence> sentences, int at, Copy copy, Findings findings) {
        inWords(sentences.get(at), copy, findings);
        most(sentences, at, copy, findings);
    }

    private static void inWords(Sentence sentence, Copy copy, Findings findings) {
        String text = copy.textOf(sentence.span());
        if (text.indexOf('%') < 0 && !text.contains("cent")) {
            return;
        }
        Matcher ratio = ONE_IN.inOnly(copy, sentence.span());
        while (ratio.find()) {
            double share = 100
                    * VoteMajorityWrong.value(ratio.group("one"))
                    / Math.max(1, VoteMajorityWrong.value(ratio.group("of")));
            flagShare(ratio, "one", share, sentence, copy, findings);
        }
        Matcher part = PART_IS.inOnly(copy, sentence.span());
        while (part.find()) {
            flagShare(part, "word", 100 * part(part.group("word")), sentence, copy, findings);
        }
    }

    /** "Most farmers …": the shares told with it, in the sentence or the next, are all less than half. */
    private static void most(List<Sentence> sentences, int at, Copy copy, Findings findings) {
        Sentence sentence = sentences.get(at);
        Matcher most = MOST.inOnly(copy, sentence.span());
        if (!most.find()) {
            return;
        }
        List<Quantity> shares = percentages(sentence, copy);
        if (shares.isEmpty() && at + 1 < sentences.size()) {
            shares = percentages(sentences.get(at + 1), copy);
        }
        boolean less = !shares.isEmpty()
                && shares.get(0).value() >= FEW
                && shares.stream().allMatch(q -> q.value() < HALF && q.kind() == Quantity.Kind.PERCENT)
                && shares.stream().mapToDouble(Quantity::value).limit(2).sum() <= 2 * HALF;
        if (less && Movements.of(sentence).isEmpty()) {
            Span place = VoteMajorityWrong.place(most, "most", "who", sentence);
            Quantity share = shares.get(0);
            findings.flag(
                            place,
                            "\"" + copy.textOf(place) + "\", and \"" + copy.textOf(share.span())
                                    + "\" is less than half; check both")
                    .confidence(Confidence.LIKELY)
                    .related(share.span(), "the share");
        }
    }

    private static List<Quantity> percentages(Sentence sentence, Copy copy) {
        return Quantities.of(copy, sentence.span()).stream()
                .filter(q -> q.kind() == Quantity.Kind.PERCENT)
                .toList();
    }

    private static void flagShare(
            Matcher told, String word, double share, Sentence sentence, Copy copy, Findings findings) {
        double percent = Double.parseDouble(told.group("percent"));
        boolean hedged = HEDGED.matcher(
                        told.group(0).isEmpty()
                                ? ""
                                : copy.textOf(sentence.span()).substring(0, told.start(word)))
                .find();
        if (Math.abs(percent - share) > (hedged ? 6 : 2.5) + NEAR) {
            Span place = VoteMajorityWrong.place(told, word, "percent", sentence);
            findings.flag(
                            place,
                            "\"" + told.group(0).split("[,(]", 2)[0].strip() + "\" is " + Math.round(share)
                                    + " percent, not " + told.group("percent") + "; check both")
                    .confidence(Confidence.SURE);
        }
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
