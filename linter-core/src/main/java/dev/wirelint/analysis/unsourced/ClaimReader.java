package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the claims of one story: the figures that nobody stands behind and for which enough signs speak. */
record ClaimReader(
        Copy copy, NavigableMap<Integer, Span> harmed, UnsourcedFigures lists, Background.Story story, int fewest) {
    private static final double LARGE = 1000;

    static ClaimReader of(Copy copy, UnsourcedFigures lists, int fewest) {
        return new ClaimReader(copy, harmed(copy), lists, lists.background().read(copy), fewest);
    }

    /** Where the numbers of people who came to harm stand; they, and their sentences, have a rule of their own. */
    private static NavigableMap<Integer, Span> harmed(Copy copy) {
        NavigableMap<Integer, Span> harmed = new TreeMap<>();
        Casualties.of(copy)
                .forEach(c -> harmed.put(c.figure().span().start(), c.figure().span()));
        return harmed;
    }

    /** Of each paragraph that has claims the one for which most signs speak. */
    List<Claim> read(List<Block> blocks) {
        Set<Double> told = new HashSet<>();
        List<List<Claim>> open = new ArrayList<>();
        for (Block block : blocks) {
            List<Claim> claims = new ArrayList<>();
            List<Sentence> sentences = copy.sentences(block);
            boolean sourced = sentences.stream().anyMatch(Attributions.of(copy)::standBehind);
            sentences.forEach(s -> read(s, sourced, told, claims));
            if (!claims.isEmpty() && !lists.signs().quotesPrice(copy, block)) {
                open.add(claims);
            }
        }
        return open.stream().flatMap(claims -> heaviest(claims, told).stream()).toList();
    }

    private void read(Sentence sentence, boolean sourced, Set<Double> told, List<Claim> claims) {
        List<Quantity> quantities = sentence.isReadable() ? Quantities.counting(copy, sentence.span()) : List.of();
        boolean asked =
                harmed.subMap(sentence.span().start(), sentence.span().end()).isEmpty();
        for (Quantity quantity : quantities) {
            if (quantity.kind() == Measure.COUNT && !isLargeCount(quantity)) {
                continue;
            }
            boolean outside = ClaimedShares.isOutsideClause(copy, sentence, quantity.span());
            boolean polled = lists.shares().isOfPeople(copy, sentence, quantity)
                    && lists.shares().nobodyCounted(copy);
            if (isSourced(sentence, quantity, outside, polled)
                    || Attributions.of(copy).haveDocumentBehind(sentence)
                    || Quotations.of(copy).hold(quantity.span())) {
                told.add(quantity.value());
            } else if (asked) {
                int more = (outside ? 2 : 0) + (polled ? 2 : 0) + ClaimedShares.reckoned(copy, sentence, quantity);
                lists.signs()
                        .weigh(copy, sentence, quantity, story, sourced)
                        .map(w -> w + more)
                        .filter(w -> w >= fewest
                                && !lists.acts().tell(sentence, quantity)
                                && !MarketMoves.tell(copy, sentence, quantity))
                        .ifPresent(w -> claims.add(new Claim(quantity, w)));
            }
        }
    }

    /** A share of people that nobody polled is no figure of whoever the paragraph above has speaking. */
    private boolean isSourced(Sentence sentence, Quantity quantity, boolean outside, boolean polled) {
        if (outside) {
            return false;
        }
        Attributions attributions = Attributions.of(copy);
        return polled
                ? attributions.standBehindInParagraph(sentence, quantity.span())
                : attributions.standBehind(sentence, quantity.span());
    }

    private boolean isLargeCount(Quantity quantity) {
        boolean large = quantity.value() >= LARGE && (quantity.scaled() || quantity.hasThousandsSetOff());
        return quantity.isInDigits() && (large || lists.signs().isAmount(copy.text(), quantity));
    }

    private static Optional<Claim> heaviest(List<Claim> claims, Set<Double> told) {
        Optional<Claim> heaviest = Optional.empty();
        for (Claim claim : claims) {
            boolean open = !told.contains(claim.figure().value());
            if (open && (heaviest.isEmpty() || heaviest.get().weight() < claim.weight())) {
                heaviest = Optional.of(claim);
            }
        }
        return heaviest;
    }
}
