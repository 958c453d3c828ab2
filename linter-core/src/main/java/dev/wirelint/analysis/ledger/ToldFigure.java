package dev.wirelint.analysis.ledger;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.speakers.Speaker;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure of a story and who stands behind it.
 *
 * @param span the figure with its hedge and what it counts
 * @param source the words that name who stands behind it, where the sentence has them
 * @param sourced whether anybody stands behind it, in its sentence or in one beside it
 */
public record ToldFigure(Span span, Optional<Span> source, boolean sourced) {
    private static final Set<Zone> ZONES = Set.of(Zone.LEDE, Zone.BODY, Zone.LIST_ITEM, Zone.QUOTE);
    private static final double COUNTED_OUT = 10;
    private static final int NOUN_REACH = 3;

    static List<ToldFigure> allOf(Copy copy) {
        List<Span> harmed = Casualties.of(copy).stream()
                .map(Casualty::figure)
                .map(f -> f.span())
                .sorted()
                .toList();
        List<Quotation> quotations = Quotations.of(copy).outer();
        List<ToldFigure> figures = new ArrayList<>();
        for (Sentence sentence : copy.sentences(ZONES)) {
            for (Quantity quantity : Quantities.counting(copy, sentence.span())) {
                Optional<Span> toll = overlapping(harmed, quantity.span());
                if (!isShortYear(copy.text(), quantity) && (toll.isPresent() || matters(quantity))) {
                    Span said = toll.map(t -> Span.covering(t, quantity.said()))
                            .orElseGet(() -> withCounted(sentence, quantity));
                    figures.add(of(copy, quotations, sentence, said));
                }
            }
        }
        return figures;
    }

    /** "In ’99". */
    private static boolean isShortYear(String text, Quantity quantity) {
        int before = quantity.span().start() - 1;
        return before >= 0 && "’'‘".indexOf(text.charAt(before)) >= 0;
    }

    private static Optional<Span> overlapping(List<Span> sorted, Span span) {
        int next = InOrder.firstFrom(sorted, s -> s, span.end());
        return next > 0 && sorted.get(next - 1).overlaps(span) ? Optional.of(sorted.get(next - 1)) : Optional.empty();
    }

    /** "Two men" is how a story goes on; a sum, a share and a large count are what it claims. */
    private static boolean matters(Quantity quantity) {
        return quantity.kind() != Quantity.Measure.COUNT
                || quantity.scaled()
                || quantity.value() >= COUNTED_OUT
                || quantity.isHedged();
    }

    /** The figure up to the noun it counts. */
    private static Span withCounted(Sentence sentence, Quantity quantity) {
        if (quantity.kind() != Quantity.Measure.COUNT) {
            return quantity.said();
        }
        int reach = NOUN_REACH;
        for (Token token : sentence.tokens()) {
            if (token.span().start() < quantity.span().end()) {
                continue;
            }
            if (!token.isWord() || reach-- == 0) {
                break;
            }
            if (token.word().can("NN") || token.word().can("NNS")) {
                return Span.covering(quantity.said(), token.span());
            }
        }
        return quantity.said();
    }

    private static ToldFigure of(Copy copy, List<Quotation> quotations, Sentence sentence, Span said) {
        Attributions attributions = Attributions.of(copy);
        int next = InOrder.firstFrom(quotations, Quotation::span, said.start() + 1);
        Optional<Span> speaker = next == 0 || !quotations.get(next - 1).words().contains(said)
                ? Optional.empty()
                : Speakers.of(copy).of(quotations.get(next - 1)).map(Speaker::named);
        boolean behind = attributions.standBehind(sentence, said) || attributions.haveDocumentBehind(sentence);
        Optional<Span> named = behind
                ? attributions.sources(sentence).stream()
                        .filter(s -> !s.overlaps(said))
                        .findFirst()
                : Optional.empty();
        return new ToldFigure(said, speaker.or(() -> named), behind || speaker.isPresent());
    }
}
