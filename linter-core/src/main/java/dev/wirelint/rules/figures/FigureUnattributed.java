package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Kind;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A sum, a percentage or a large count that is a claim and that nobody stands behind. */
public final class FigureUnattributed implements Rule {
    private static final double LARGE = 1000;

    @Override
    public Check prepare(Settings settings) {
        Signs signs = new Signs(settings.list("signs"));
        Genre genre = new Genre(settings.list("genres"));
        Background background = new Background(settings.list("background"));
        OwnFigures own = new OwnFigures(settings.list("own"));
        ClaimedShares shares = new ClaimedShares(settings.list("shares"));
        OwnActs acts = new OwnActs(settings.list("acts"));
        int suggest = settings.number("signs-for-a-suggestion");
        int warn = settings.number("signs-for-a-warning");
        int most = settings.number("most-in-a-story");
        return (copy, findings) -> {
            if (!genre.carriesFiguresOfItsOwn(copy) && !own.areToldIn(copy)) {
                List<List<Claim>> open = new Reading(
                                copy, harmed(copy), signs, acts, shares, background.read(copy), suggest)
                        .read(copy.blocks(settings.zones()));
                open.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Claim::weight).reversed())
                        .limit(most)
                        .forEach(c -> flag(c, warn, copy, findings));
                if (shares.nobodyCounted(copy)) {
                    copy.sentences(settings.zones()).forEach(s -> inWords(s, shares, copy, findings));
                }
            }
        };
    }

    /** Where the numbers of people who came to harm stand; they, and their sentences, have a rule of their own. */
    private static NavigableMap<Integer, Span> harmed(Copy copy) {
        NavigableMap<Integer, Span> harmed = new TreeMap<>();
        Casualties.of(copy)
                .forEach(c -> harmed.put(c.figure().span().start(), c.figure().span()));
        return harmed;
    }

    /** A figure, with how much speaks for it being a claim. */
    private record Claim(Quantity figure, int weight) {}

    /** One story being read. */
    private record Reading(
            Copy copy,
            NavigableMap<Integer, Span> harmed,
            Signs signs,
            OwnActs acts,
            ClaimedShares shares,
            Background.Story story,
            int suggest) {
        /** Of each paragraph the claim for which most signs speak, in a list that is empty where it has none. */
        List<List<Claim>> read(List<Block> blocks) {
            Set<Double> told = new HashSet<>();
            List<List<Claim>> open = new ArrayList<>();
            for (Block block : blocks) {
                List<Claim> claims = new ArrayList<>();
                List<Sentence> sentences = copy.sentences(block);
                boolean sourced = sentences.stream().anyMatch(Attributions.of(copy)::standBehind);
                sentences.forEach(s -> read(s, sourced, told, claims));
                if (!claims.isEmpty() && !signs.quotesPrice(copy, block)) {
                    open.add(claims);
                }
            }
            return open.stream()
                    .map(claims -> heaviest(claims, told).stream().toList())
                    .toList();
        }

        private void read(Sentence sentence, boolean sourced, Set<Double> told, List<Claim> claims) {
            List<Quantity> quantities = sentence.isReadable() ? Quantities.counting(copy, sentence.span()) : List.of();
            boolean asked = harmed.subMap(
                            sentence.span().start(), sentence.span().end())
                    .isEmpty();
            for (Quantity quantity : quantities) {
                if (quantity.kind() == Kind.COUNT && !isLargeCount(quantity)) {
                    continue;
                }
                boolean outside = ClaimedShares.isOutsideClause(copy, sentence, quantity.span());
                boolean polled = shares.isOfPeople(copy, sentence, quantity) && shares.nobodyCounted(copy);
                if (isSourced(sentence, quantity, outside, polled)
                        || Attributions.of(copy).haveDocumentBehind(sentence)
                        || Quotations.of(copy).hold(quantity.span())) {
                    told.add(quantity.value());
                } else if (asked) {
                    int more = (outside ? 2 : 0) + (polled ? 2 : 0) + ClaimedShares.reckoned(copy, sentence, quantity);
                    signs.weigh(copy, sentence, quantity, story, sourced)
                            .map(w -> w + more)
                            .filter(w -> w >= suggest && !acts.tell(sentence, quantity))
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
            return quantity.isInDigits() && (large || signs.isAmount(copy.text(), quantity));
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

    private static void inWords(Sentence sentence, ClaimedShares shares, Copy copy, Findings findings) {
        shares.inWords(copy, sentence)
                .filter(s -> !Attributions.of(copy).standBehindInParagraph(sentence, s))
                .filter(s -> !Quotations.of(copy).hold(s))
                .ifPresent(s -> findings.flag(s, "no source beside \"" + copy.textOf(s) + "\"; say who asked them")
                        .confidence(Confidence.LIKELY));
    }

    private static void flag(Claim claim, int warn, Copy copy, Findings findings) {
        String figure = copy.textOf(claim.figure().said()).strip();
        Findings.Draft draft = findings.flag(
                        claim.figure().said(), "no source beside \"" + figure + "\"; say whose figure it is")
                .confidence(Math.min(Confidence.SURE, 0.3 + 0.1 * claim.weight()));
        if (claim.weight() < warn) {
            draft.asSuggestion();
        }
    }
}
