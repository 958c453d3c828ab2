package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Numerals;
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

/** Votes that are more than the members, a majority that is none, a unanimous vote with noes, a share that is none. */
public final class VoteMajorityWrong implements Rule {
    private static final String N =
            "(?:\\d{1,3}|(?:" + Numerals.words(20, 100) + ")(?:-\\p{L}+)?|" + Numerals.words(2, 20) + ")";
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
            "(?i)\\b(?:in favou?r|for (?:it|the|a)|voted|back|took|won|has|had|have|holds|held|got|support|backing|secured|captured)\\b");
    private static final Pattern MAJORITY = Pattern.compile(
            "(?i)\\b(?:win|winning|won|with|secur(?:ed|ing)|took|has|have|gave|giving|holds?|by|gain(?:ed|ing)|kept)"
                    + " (?:an? |its |the |their |them |it |him |her )*(?:(?:outright|absolute|clear|narrow|slim|comfortable|overall|parliamentary) )*(?<share>(?:two-thirds|three-fifths|three-quarters) )?majority\\b");
    private static final Pattern NO_MAJORITY = Pattern.compile(
            "(?i)\\b(?:short of|without|no|not|lost|lose|losing|need(?:s|ed)? (?:for )?an?|deprived|missed|coalition|allies|together|combined|alliance|jointly) \\b");
    private static final Pattern UNANIMOUS = Pattern.compile("(?i)\\bunanimous(?:ly)?\\b");

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Sentence> sentences = copy.sentences(settings.zones());
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).isReadable()) {
                    votes(sentences, i, copy, findings);
                    majority(sentences, i, copy, findings);
                    ToldShares.check(sentences, i, copy, findings);
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
            case "two-thirds" -> 2.0 / 3;
            case "three-fifths" -> 0.6;
            case "three-quarters" -> 0.75;
            default -> 0.5;
        };
    }

    /** What stands between two groups of a pattern that was found in a sentence. */
    static Span place(Matcher told, String from, String to, Sentence sentence) {
        return new Span(told.start(from), told.end(to)).shift(sentence.span().start());
    }

    static double value(String number) {
        return Numerals.at(number, 0, number.length())
                .map(Numerals.Numeral::value)
                .orElse(0.0);
    }

    private static String plain(double value) {
        return String.valueOf(Math.round(value));
    }
}
