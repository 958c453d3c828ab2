package dev.wirelint.analysis.votes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.NumberPlaces;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/** A vote as a sentence tells it, "by 23 to 19". */
record Vote(double ayes, double noes, Span span) {
    private static final Part<Function<Sentence, Optional<Vote>>> PART = Part.each(Vote::read);
    static final String N =
            "(?:\\d{1,3}|(?:" + Numerals.words(20, 100) + ")(?:-\\p{L}+)?|" + Numerals.words(2, 20) + ")";
    private static final Sought VOTE = Sought.of(
            "(?i)\\b(?:vot(?:e|ed|ing)|passed|rejected|approved|carried|backed|adopted|defeated|decided|ruled|agreed|chose|upheld|elected|decision|ruling|verdict|majority|by|was|were)\\b"
                    + "(?: [\\p{L}’'-]+){0,7}?,? (?<ayes>" + N
                    + ")(?: votes| members)?(?:[-–]| to | against |[-–]to[-–])(?<noes>" + N
                    + ")\\b(?! percent|%|[-–])");

    static Optional<Vote> in(Sentence sentence, Copy copy) {
        return copy.part(PART).apply(sentence);
    }

    private static Optional<Vote> read(Copy copy, Sentence sentence) {
        if (!NumberPlaces.of(copy).are(2, sentence.span())) {
            return Optional.empty();
        }
        Matcher vote = VOTE.inOnly(copy, sentence.span());
        return vote.find()
                ? Optional.of(new Vote(
                        Numerals.whole(vote.group("ayes")).orElse(0.0),
                        Numerals.whole(vote.group("noes")).orElse(0.0),
                        MatchPlace.between(vote, "ayes", "noes", sentence)))
                : Optional.empty();
    }

    double all() {
        return ayes + noes;
    }
}
