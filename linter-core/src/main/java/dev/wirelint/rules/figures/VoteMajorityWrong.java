package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.claims.Movements;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes that are more than the members, a majority that is none, a unanimous vote with noes, "one in five (25
 * percent)".
 */
public final class VoteMajorityWrong implements Rule {
    private static final String N = "(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?"
            + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
    private static final Pattern CHAMBER = Pattern.compile("(?i)\\b(?:(?<size>\\d{2,4}|" + N
            + ")-(?:seat|member|judge|person|strong)|(?:panel|committee|council|board|jury|bench|court|commission|tribunal) of (?<panel>\\d{1,3}|"
            + N + "))\\b");
    private static final Pattern VOTE = Pattern.compile(
            "(?i)\\b(?:vot(?:e|ed|ing)|passed|rejected|approved|carried|backed|adopted|defeated|decided|ruled|agreed|chose|upheld|elected|decision|ruling|verdict|majority|by|was|were)\\b"
                    + "(?: [\\p{L}’'-]+){0,7}?,? (?<ayes>" + N
                    + ")(?: votes| members)?(?:[-–]| to | against |[-–]to[-–])(?<noes>" + N
                    + ")\\b(?! percent|%|[-–])");
    private static final Pattern OUT_OF = Pattern.compile(
            "(?i)(?<![\\d.,])(?<part>\\d{1,4}|" + N + ") (?:out )?of (?:the |its |their |all )?(?<whole>\\d{1,4}|" + N
                    + ") (?:\\p{L}+ )?(?:seats|members|votes|deputies|lawmakers|senators|councillors|delegates|legislators|MPs)\\b");
    private static final Pattern OF_MEMBERS = Pattern.compile(
            "(?i)\\b(?:in favou?r|for (?:it|the|a)|voted|back|took|won|has|have|holds|secured|captured)\\b");
    private static final Pattern MAJORITY = Pattern.compile(
            "(?i)\\b(?:win|winning|won|with|secur(?:ed|ing)|took|has|have|gave|giving|holds?|by|gain(?:ed|ing)|kept)"
                    + " (?:an? |its |the |their |them |it |him |her )*(?:(?:outright|absolute|clear|narrow|slim|comfortable|overall|parliamentary) )*(?<share>(?:two-thirds|three-fifths|three-quarters) )?majority\\b");
    private static final Pattern NO_MAJORITY = Pattern.compile(
            "(?i)\\b(?:short of|without|no|not|lost|lose|losing|need(?:s|ed)? (?:for )?an?|deprived|missed|coalition|allies|together|combined|alliance|jointly) \\b");
    private static final Pattern UNANIMOUS = Pattern.compile("(?i)\\bunanimous(?:ly)?\\b");
    private static final Pattern ONE_IN = Pattern.compile(
            "(?i)\\b(?<one>one|two|three) (?:in|out of)(?: every)? (?<of>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})"
                    + "(?: \\p{Ll}+){0,3}(?:,? \\(|, or )(?:about |some )?(?<percent>\\d{1,2}(?:\\.\\d+)?)(?: percent| per cent|%)");
    private static final Pattern PART_IS = Pattern.compile(
            "(?i)\\b(?<word>half|a third|a quarter|a fifth|two thirds|two-thirds|three quarters|three-quarters|a tenth)"
                    + "(?: of [\\p{L} ]{1,30}?)?(?:,? \\(|, or )(?<percent>\\d{1,2}(?:\\.\\d+)?)(?: percent| per cent|%)");
    private static final Pattern HEDGED = Pattern.compile(
            "(?i)(?:more than|over|nearly|almost|about|around|roughly|less than|under|fewer than|some|close to|at least|just) $");
    private static final Pattern MOST = Pattern.compile(
            "(?i)^(?:\\p{L}+ly,? |but |and |while |in \\p{L}+,? )?(?<most>most|a majority|the majority|more than half) (?:of )?(?:the |those |all )?"
                    + "(?<who>(?:\\p{L}+ ){0,2}?(?:\\p{L}+s|people|men|women|children|police))\\b");
    private static final double HALF = 50;
    private static final double FEW = 30;

    private static final double THIRDS = 2.0 / 3;
    private static final double NEAR = 0.02;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Sentence> sentences = copy.sentences(settings.zones());
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).isReadable()) {
                    votes(sentences, i, copy, findings);
                    majority(sentences, i, copy, findings);
                    shares(sentences.get(i), copy, findings);
                    most(sentences, i, copy, findings);
                }
            }
        };
    }

    private static void votes(List<Sentence> sentences, int at, Copy copy, Findings findings) {
        Sentence sentence = sentences.get(at);
        Matcher vote = VOTE.matcher(copy.textOf(sentence.span()));
        if (!vote.find()) {
            return;
        }
        double sum = value(vote.group("ayes")) + value(vote.group("noes"));
        Span votes = place(vote, "ayes", "noes", sentence);
        for (int i = Math.max(0, at - 2); i <= Math.min(sentences.size() - 1, at + 1); i++) {
            Matcher chamber = CHAMBER.matcher(copy.textOf(sentences.get(i).span()));
            boolean told = chamber.find();
            String size = told && chamber.group("size") == null ? "panel" : "size";
            if (told && value(chamber.group(size)) < sum) {
                findings.flag(
                                votes,
                                plain(value(vote.group("ayes"))) + " + " + plain(value(vote.group("noes"))) + " = "
                                        + plain(sum)
                                        + " votes, more than the " + plain(value(chamber.group(size)))
                                        + " members; check both")
                        .confidence(Confidence.SURE)
                        .related(place(chamber, size, size, sentences.get(i)), "the members");
                return;
            }
        }
        for (int i = Math.max(0, at - 2); i <= Math.min(sentences.size() - 1, at + 2); i++) {
            Matcher unanimous = UNANIMOUS.matcher(copy.textOf(sentences.get(i).span()));
            String before =
                    unanimous.find() ? copy.textOf(sentences.get(i).span()).substring(0, unanimous.start()) : "not";
            if (!before.matches("(?is).*\\b(?:not|no|never|needs?|requires?|almost|nearly|previous|must be)\\b.*")
                    && value(vote.group("noes")) > 0) {
                findings.flag(votes, "a vote of " + copy.textOf(votes) + " is not unanimous; check both")
                        .confidence(Confidence.LIKELY)
                        .related(
                                new Span(unanimous.start(), unanimous.end())
                                        .shift(sentences.get(i).span().start()),
                                "unanimous");
                return;
            }
        }
    }

    private static void majority(List<Sentence> sentences, int at, Copy copy, Findings findings) {
        Sentence sentence = sentences.get(at);
        String text = copy.textOf(sentence.span());
        Matcher out = OUT_OF.matcher(text);
        if (!out.find()
                || !OF_MEMBERS.matcher(text).find()
                || NO_MAJORITY.matcher(text).find()) {
            return;
        }
        double share = value(out.group("part")) / Math.max(1, value(out.group("whole")));
        for (int i = at; i >= Math.max(0, at - 2); i--) {
            String said = copy.textOf(sentences.get(i).span());
            Matcher majority = MAJORITY.matcher(said);
            if (majority.find() && !NO_MAJORITY.matcher(said).find()) {
                double needed =
                        needed(Optional.ofNullable(majority.group("share")).orElse(""));
                boolean enough = needed > 0.5 ? share >= needed - 1e-9 : share > needed;
                if (!enough && share > 0.3) {
                    Span place = place(out, "part", "whole", sentence);
                    findings.flag(
                                    place,
                                    copy.textOf(place) + " is " + Math.round(share * 1000) / 10.0 + " percent, no "
                                            + (needed > 0.5 ? majority.group("share") : "") + "majority; check both")
                            .confidence(Confidence.LIKELY)
                            .related(
                                    new Span(majority.start(), majority.end())
                                            .shift(sentences.get(i).span().start()),
                                    "the majority");
                }
                return;
            }
        }
    }

    private static double needed(String share) {
        return switch (share.strip().toLowerCase(Locale.ROOT)) {
            case "two-thirds" -> THIRDS;
            case "three-fifths" -> 0.6;
            case "three-quarters" -> 0.75;
            default -> 0.5;
        };
    }

    private static void shares(Sentence sentence, Copy copy, Findings findings) {
        String text = copy.textOf(sentence.span());
        if (text.indexOf('%') < 0 && !text.contains("cent")) {
            return;
        }
        Matcher ratio = ONE_IN.matcher(text);
        while (ratio.find()) {
            double share = 100 * value(ratio.group("one")) / Math.max(1, value(ratio.group("of")));
            flagShare(ratio, "one", share, sentence, copy, findings);
        }
        Matcher part = PART_IS.matcher(text);
        while (part.find()) {
            flagShare(part, "word", 100 * part(part.group("word")), sentence, copy, findings);
        }
    }

    /** "Most farmers …": the shares told with it, in the sentence or the next, are all less than half. */
    private static void most(List<Sentence> sentences, int at, Copy copy, Findings findings) {
        Sentence sentence = sentences.get(at);
        Matcher most = MOST.matcher(copy.textOf(sentence.span()));
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
            Span place = place(most, "most", "who", sentence);
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
            Span place = place(told, word, "percent", sentence);
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

    private static Span place(Matcher told, String from, String to, Sentence sentence) {
        return new Span(told.start(from), told.end(to)).shift(sentence.span().start());
    }

    private static double value(String number) {
        return Numerals.at(number, 0, number.length())
                .map(Numerals.Numeral::value)
                .orElse(0.0);
    }

    private static String plain(double value) {
        return String.valueOf(Math.round(value));
    }
}
