package dev.wirelint.analysis.ledger;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.speakers.Speaker;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A quotation of a story and who speaks it.
 *
 * @param span the words from mark to mark
 * @param speaker the words that name who speaks, where the story names him; absent where it does not say
 * @param below of what is quoted in a headline or a deck, where the copy has the same words; absent where it has not
 * @param above whether it is quoted in a headline or a deck
 */
public record ToldQuote(Span span, Optional<Span> speaker, Optional<Span> below, boolean above) {
    private static final Set<Zone> ABOVE = Set.of(Zone.HEADLINE, Zone.DECK, Zone.SUBHEAD);
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A story has no more quotations in its headline and its decks. */
    private static final int MOST_ABOVE = 12;

    static List<ToldQuote> allOf(Copy copy) {
        List<Quotation> outer = Quotations.of(copy).outer();
        List<Quotation> below =
                outer.stream().filter(q -> !ABOVE.contains(q.block().zone())).toList();
        int paired = 0;
        List<ToldQuote> quotes = new ArrayList<>();
        for (Quotation quotation : outer) {
            boolean above = ABOVE.contains(quotation.block().zone());
            Optional<Quotation> same =
                    above && paired++ < MOST_ABOVE ? theSame(copy, quotation, below) : Optional.empty();
            Optional<Span> speaker = speaker(copy, quotation).or(() -> same.flatMap(s -> speaker(copy, s)));
            quotes.add(new ToldQuote(quotation.span(), speaker, same.map(Quotation::span), above));
        }
        return quotes;
    }

    private static Optional<Span> speaker(Copy copy, Quotation quotation) {
        return Speakers.of(copy).of(quotation).map(Speaker::named).filter(s -> !s.overlaps(quotation.span()));
    }

    private static Optional<Quotation> theSame(Copy copy, Quotation above, List<Quotation> below) {
        String words = letters(copy, above.words());
        return below.stream()
                .filter(q -> letters(copy, q.words()).contains(words))
                .findFirst();
    }

    private static String letters(Copy copy, Span span) {
        return " "
                + NO_LETTERS
                        .matcher(copy.textOf(span).toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
