package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.quotations.PullQuote;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same words quoted twice in the running copy of one story. */
public final class QuoteRepeated implements Rule {
    private static final Sought KNOWINGLY = Sought.of(
            "(?i)\\b(?:repeat\\w*|reiterat\\w*|again|recall\\w*|echo\\w*|(?:the|these|those|his|her|their) (?:words?|phrase|line|remark))\\b");

    /** A printed statement has so many words more than what was quoted from it. */
    private static final int FULLER = 6;

    /** Words with which two sentences that begin alike go on. */
    private static final int GOES_ON = 2;

    @Override
    public Check prepare(Settings settings) {
        int shortest = settings.number("words");
        SaidAgain saidAgain = new SaidAgain(settings.list("said-again").words());
        FactCheck factCheck = new FactCheck(Set.copyOf(settings.list("rulings").words()));
        return (copy, findings) -> {
            Map<List<String>, Place> places = new HashMap<>();
            Set<Block> rulings = factCheck.rulings(copy);
            for (Quotation quotation : Quotations.of(copy).found()) {
                if (quotation.depth() == 0
                        && settings.zones().contains(quotation.block().zone())
                        && !rulings.contains(quotation.block())) {
                    check(copy, quotation, shortest, places, saidAgain, findings);
                }
            }
        };
    }

    /** A run of so many words that an earlier quotation has too, grown as far as both go on alike. */
    private static void check(
            Copy copy,
            Quotation quotation,
            int shortest,
            Map<List<String>, Place> places,
            SaidAgain saidAgain,
            Findings findings) {
        List<QuotedWord> words = QuotedWord.sentences(copy.text(), quotation.words()).stream()
                .flatMap(List::stream)
                .toList();
        List<String> read = words.stream().map(QuotedWord::read).toList();
        int at = 0;
        while (at + shortest <= words.size()) {
            Place earlier = places.get(read.subList(at, at + shortest));
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
            Place later = new Place(quotation, words, at);
            at += length;
            if (isOnPurpose(copy, earlier, later, length)
                    || saidAgain.isTold(copy, earlier.quotation(), later.quotation())) {
                continue;
            }
            Span before = covering(earlier.words(), earlier.at(), length);
            findings.flag(
                            covering(words, later.at(), length),
                            "the same words are quoted on line " + copy.line(before) + "; quote them once")
                    .confidence(Confidence.SURE)
                    .related(before, "the same words");
        }
        for (int i = 0; i + shortest <= words.size(); i++) {
            places.putIfAbsent(read.subList(i, i + shortest), new Place(quotation, words, i));
        }
    }

    /** Set off to catch the eye, said to be said again, begun alike, or given in part and then in full. */
    private static boolean isOnPurpose(Copy copy, Place earlier, Place later, int length) {
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
                .flatMap(s -> KNOWINGLY.in(copy, s.span()).results())
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

    private record Place(Quotation quotation, List<QuotedWord> words, int at) {
        /** Whether more words follow those that are repeated. */
        boolean goesOn(int length) {
            return words.size() - at - length >= GOES_ON;
        }
    }
}
