package dev.wirelint.analysis.votes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Majorities that the members told beside them do not make: "a majority", and 49 of the 101 seats. */
public final class Majorities {
    private static final Sought OUT_OF = Sought.of(
            "(?i)(?<![\\d.,])(?<part>\\d{1,4}|" + Vote.N + ") (?:out )?of (?:the |its |their |all )?(?<whole>\\d{1,4}|"
                    + Vote.N
                    + ") (?:\\p{L}+ )?(?:seats|members|votes|deputies|lawmakers|senators|councillors|delegates|legislators|MPs)\\b");
    private static final Sought OF_MEMBERS = Sought.of(
            "(?i)\\b(?:in favou?r|for (?:it|the|a)|voted|back|took|won|has|had|have|holds|held|got|support|backing|secured|captured)\\b");
    private static final Sought MAJORITY = Sought.of(
            "(?i)\\b(?:win|winning|won|with|secur(?:ed|ing)|took|has|have|gave|giving|holds?|by|gain(?:ed|ing)|kept)"
                    + " (?:an? |its |the |their |them |it |him |her )*(?:(?:outright|absolute|clear|narrow|slim|comfortable|overall|parliamentary) )*(?<share>(?:two-thirds|three-fifths|three-quarters) )?majority\\b");
    private static final Sought NO_MAJORITY = Sought.of(
            "(?i)\\b(?:short of|without|no|not|lost|lose|losing|need(?:s|ed)? (?:for )?an?|deprived|missed|coalition|allies|together|combined|alliance|jointly) \\b");
    private static final double HALF = 0.5;

    /** Nobody calls so few a majority; they are of something else. */
    private static final double FEW = 0.3;

    private Majorities() {}

    /**
     * A majority that is none.
     *
     * @param members where the story tells so many of so many
     * @param share what they make of all
     * @param larger the share it would need, "two-thirds " with the blank behind it; empty for one of more than half
     * @param majority where the story tells it
     */
    public record Missed(Span members, double share, String larger, Span majority) {}

    /** The majority told near the sentence at a place that the members in it do not make. */
    public static Optional<Missed> missed(List<Sentence> sentences, int at, Copy copy) {
        Sentence sentence = sentences.get(at);
        Matcher out = OUT_OF.inOnly(copy, sentence.span());
        if (!out.find()
                || !OF_MEMBERS.inOnly(copy, sentence.span()).find()
                || NO_MAJORITY.inOnly(copy, sentence.span()).find()) {
            return Optional.empty();
        }
        double share = Numerals.whole(out.group("part")).orElse(0.0)
                / Math.max(1, Numerals.whole(out.group("whole")).orElse(0.0));
        for (int i = at; i >= Math.max(0, at - 2); i--) {
            Matcher majority = MAJORITY.inOnly(copy, sentences.get(i).span());
            if (majority.find()
                    && !NO_MAJORITY.inOnly(copy, sentences.get(i).span()).find()) {
                double needed =
                        needed(Optional.ofNullable(majority.group("share")).orElse(""));
                boolean enough = needed > HALF ? share >= needed - 1e-9 : share > needed;
                return !enough && share > FEW
                        ? Optional.of(new Missed(
                                MatchPlace.between(out, "part", "whole", sentence),
                                share,
                                needed > HALF ? majority.group("share") : "",
                                MatchPlace.all(majority, sentences.get(i))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static double needed(String share) {
        return switch (share.strip().toLowerCase(Locale.ROOT)) {
            case "two-thirds" -> 2.0 / 3;
            case "three-fifths" -> 0.6;
            case "three-quarters" -> 0.75;
            default -> HALF;
        };
    }
}
