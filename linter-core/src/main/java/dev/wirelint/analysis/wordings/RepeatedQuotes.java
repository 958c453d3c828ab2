package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.PullQuote;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that the running copy of one story quotes twice. */
public final class RepeatedQuotes {
    private static final Pattern KNOWINGLY = Pattern.compile(
            "(?i)\\b(?:repeat\\w*|reiterat\\w*|again|recall\\w*|echo\\w*|(?:the|these|those|his|her|their) (?:words?|phrase|line|remark))\\b");

    /** A printed statement has so many words more than what was quoted from it. */
    private static final int FULLER = 6;

    /** Words with which two sentences that begin alike go on. */
    private static final int GOES_ON = 2;

    private final Copy copy;
    private final int shortest;
    private final SaidAgain saidAgain;
    private final Map<List<String>, QuotedPlace> places = new HashMap<>();
    private final List<Repeated> found = new ArrayList<>();

    private RepeatedQuotes(Copy copy, int shortest, SaidAgain saidAgain) {
        this.copy = copy;
        this.shortest = shortest;
        this.saidAgain = saidAgain;
    }

    /** Words quoted again, and where they were quoted before. */
    public record Repeated(Span again, Span before) {}

    /**
     * The words quoted twice for no reason that the story tells.
     *
     * @param shortest how many words are more than a phrase
     */
    public static List<Repeated> of(
            Copy copy, Set<Zone> zones, int shortest, SaidAgain saidAgain, FactCheck factCheck) {
        RepeatedQuotes reading = new RepeatedQuotes(copy, shortest, saidAgain);
        Set<Block> rulings = factCheck.rulings(copy);
        for (Quotation quotation : Quotations.of(copy).found()) {
            if (quotation.depth() == 0
                    && zones.contains(quotation.block().zone())
                    && !rulings.contains(quotation.block())) {
                reading.read(quotation);
            }
        }
        return reading.found;
    }

    /** A run of so many words that an earlier quotation has too, grown as far as both go on alike. */
    private void read(Quotation quotation) {
        List<QuotedWord> words = QuotedWord.sentences(copy.text(), quotation.words()).stream()
                .flatMap(List::stream)
                .toList();
        List<String> read = words.stream().map(QuotedWord::read).toList();
        int at = 0;
        while (at + shortest <= words.size()) {
            QuotedPlace earlier = places.get(read.subList(at, at + shortest));
            if (earlier == null || isSameParagraph(copy, earlier.quotation(), quotation)) {
                at++;
                continue;
            }
            int length = shortest;
            while (at + length < words.size()
                    && earlier.at() + length < earlier.words().size()
                    && earlier.words().get(earlier.at() + length).read().equals(read.get(at + length))) {
                length++;
            }
            QuotedPlace later = new QuotedPlace(quotation, words, at);
            at += length;
            if (isOnPurpose(copy, earlier, later, length)
                    || saidAgain.isTold(copy, earlier.quotation(), later.quotation())) {
                continue;
            }
            Span before = covering(earlier.words(), earlier.at(), length);
            found.add(new Repeated(covering(words, later.at(), length), before));
        }
        for (int i = 0; i + shortest <= words.size(); i++) {
            places.putIfAbsent(read.subList(i, i + shortest), new QuotedPlace(quotation, words, i));
        }
    }

    /** Set off to catch the eye, said to be said again, begun alike, or given in part and then in full. */
    private static boolean isOnPurpose(Copy copy, QuotedPlace earlier, QuotedPlace later, int length) {
        boolean setOff = isPulled(copy, earlier.quotation()) != isPulled(copy, later.quotation());
        return setOff
                || isKnowing(copy, later.quotation())
                || (earlier.at() == 0 && later.at() == 0 && earlier.goesOn(length) && later.goesOn(length))
                || (later.words().size() >= earlier.words().size() + FULLER
                        && length * 4 >= earlier.words().size() * 3);
    }

    private static boolean isPulled(Copy copy, Quotation quotation) {
        return PullQuote.is(copy.textOf(quotation.block().span()));
    }

    /** Whether the sentence around, in the story's own words, says that the quotation is given once more. */
    private static boolean isKnowing(Copy copy, Quotation quotation) {
        return copy.sentences(quotation.block()).stream()
                .filter(s -> s.span().overlaps(quotation.span()))
                .flatMap(s -> KNOWINGLY
                        .matcher(copy.text())
                        .region(s.span().start(), s.span().end())
                        .results())
                .anyMatch(m -> !Quotations.of(copy).hold(new Span(m.start(), m.end())));
    }

    /** One paragraph may echo itself, and a paragraph given twice is another fault than this. */
    private static boolean isSameParagraph(Copy copy, Quotation earlier, Quotation later) {
        return earlier.block().equals(later.block())
                || copy.textOf(earlier.block().span())
                        .equals(copy.textOf(later.block().span()));
    }

    private static Span covering(List<QuotedWord> words, int from, int length) {
        return Span.covering(
                words.get(from).span(), words.get(from + length - 1).span());
    }

    private record QuotedPlace(Quotation quotation, List<QuotedWord> words, int at) {
        /** Whether more words follow those that are repeated. */
        boolean goesOn(int length) {
            return words.size() - at - length >= GOES_ON;
        }
    }
}
