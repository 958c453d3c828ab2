package dev.wirelint.analysis.votes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Votes that the story contradicts: more of them than members, or noes where it was unanimous. */
public final class Votes {
    private static final Sought CHAMBER = Sought.of("(?i)\\b(?:(?<size>\\d{2,4}|" + Vote.N
            + ")-(?:seat|member|judge|person|strong(?! majority))|(?:panel|committee|council|board|jury|bench|court|commission|tribunal) of (?<panel>\\d{1,3}|"
            + Vote.N + "))\\b");
    private static final Sought UNANIMOUS = Sought.of("(?i)\\bunanimous(?:ly)?\\b");
    private static final Pattern NOT_SO = Pattern.compile(
            "(?is).*\\b(?:not|no|never|needs?|requires?|almost|nearly|previous|another|expected|last|earlier|must be)\\b.*");
    private static final int BEFORE = 2;

    private Votes() {}

    /**
     * A vote of more than the members there are.
     *
     * @param place where the members are told
     */
    public record TooMany(Span vote, double ayes, double noes, double members, Span place) {}

    /**
     * A vote with noes that is said to be unanimous.
     *
     * @param unanimous where the story says so
     */
    public record Split(Span vote, Span unanimous) {}

    /** The members that the votes of the sentence at a place are more than. */
    public static Optional<TooMany> tooMany(List<Sentence> sentences, int at, Copy copy) {
        return Vote.in(sentences.get(at), copy).flatMap(v -> tooMany(v, sentences, at, copy));
    }

    private static Optional<TooMany> tooMany(Vote vote, List<Sentence> sentences, int at, Copy copy) {
        for (int i = Math.max(0, at - BEFORE); i <= Math.min(sentences.size() - 1, at + 1); i++) {
            Matcher chamber = CHAMBER.inOnly(copy, sentences.get(i).span());
            if (chamber.find()) {
                String size = chamber.group("size") == null ? "panel" : "size";
                double members = Numerals.whole(chamber.group(size)).orElse(0.0);
                if (members < vote.all()) {
                    Span place = MatchPlace.between(chamber, size, size, sentences.get(i));
                    return Optional.of(new TooMany(vote.span(), vote.ayes(), vote.noes(), members, place));
                }
            }
        }
        return Optional.empty();
    }

    /** The unanimity near the sentence at a place that its vote is none of. */
    public static Optional<Split> split(List<Sentence> sentences, int at, Copy copy) {
        return Vote.in(sentences.get(at), copy)
                .filter(v -> v.noes() > 0)
                .flatMap(v -> unanimous(sentences, at, copy).map(u -> new Split(v.span(), u)));
    }

    private static Optional<Span> unanimous(List<Sentence> sentences, int at, Copy copy) {
        for (int i = Math.max(0, at - BEFORE); i <= Math.min(sentences.size() - 1, at + BEFORE); i++) {
            String text = copy.textOf(sentences.get(i).span());
            Matcher unanimous = UNANIMOUS.inOnly(copy, sentences.get(i).span());
            if (unanimous.find()
                    && !NOT_SO.matcher(text.substring(0, unanimous.start())).matches()) {
                return Optional.of(MatchPlace.all(unanimous, sentences.get(i)));
            }
        }
        return Optional.empty();
    }
}
