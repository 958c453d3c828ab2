package dev.wirelint.rules.figures;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Quantity;
import dev.wirelint.analysis.figures.Quantity.Kind;
import dev.wirelint.article.Block;
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
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A sum, a percentage or a large count that is a claim and that nobody stands behind. */
@AutoService(Rule.class)
public final class FigureUnattributed implements Rule {
    private static final double LARGE = 1000;

    @Override
    public Check prepare(Settings settings) {
        Signs signs = new Signs(settings.list("signs"));
        Genre genre = new Genre(settings.list("genres"));
        int warn = settings.number("signs-for-a-warning");
        int most = settings.number("most-in-a-story");
        return (copy, findings) -> {
            if (!genre.carriesFiguresOfItsOwn(copy)) {
                new Reading(copy, harmed(copy), signs, warn, most, findings).run(copy.blocks(settings.zones()));
            }
        };
    }

    /** Where the numbers of people who came to harm stand; they have a rule of their own. */
    private static NavigableMap<Integer, Span> harmed(Copy copy) {
        NavigableMap<Integer, Span> harmed = new TreeMap<>();
        copy.casualties()
                .forEach(c -> harmed.put(c.figure().span().start(), c.figure().span()));
        return harmed;
    }

    /** A figure of a sentence, with how much speaks for it being a claim. */
    private record Claim(Quantity figure, Sentence sentence, int weight) {}

    /** One story being read. */
    private record Reading(
            Copy copy, NavigableMap<Integer, Span> harmed, Signs signs, int warn, int most, Findings findings) {
        void run(List<Block> blocks) {
            Set<Double> told = new HashSet<>();
            List<List<Claim>> open = new ArrayList<>();
            for (Block block : blocks) {
                List<Claim> claims = new ArrayList<>();
                List<Sentence> sentences = copy.sentences(block);
                boolean sourced = sentences.stream().anyMatch(copy.attributions()::standBehind);
                sentences.forEach(s -> read(s, sourced, told, claims));
                if (!claims.isEmpty() && !signs.quotesPrice(copy, block)) {
                    open.add(claims);
                }
            }
            open.stream()
                    .flatMap(claims -> heaviest(claims, told).stream())
                    .sorted(Comparator.comparing(Claim::weight).reversed())
                    .limit(most)
                    .forEach(this::flag);
        }

        private void read(Sentence sentence, boolean sourced, Set<Double> told, List<Claim> claims) {
            List<Quantity> quantities = sentence.isReadable() ? copy.countingQuantities(sentence.span()) : List.of();
            if (quantities.isEmpty()) {
                return;
            }
            Set<String> words = Signs.wordsOf(sentence);
            for (Quantity quantity : quantities) {
                if (quantity.kind() == Kind.COUNT && !isLargeCount(quantity)) {
                    continue;
                }
                if (copy.attributions().standBehind(sentence, quantity.span())
                        || copy.quotations().hold(quantity.span())) {
                    told.add(quantity.value());
                } else if (!isCasualty(quantity)) {
                    signs.weigh(copy, sentence, words, quantity, sourced)
                            .ifPresent(w -> claims.add(new Claim(quantity, sentence, w)));
                }
            }
        }

        private boolean isCasualty(Quantity quantity) {
            Map.Entry<Integer, Span> harm = harmed.lowerEntry(quantity.span().end());
            return harm != null && harm.getValue().overlaps(quantity.span());
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

        private void flag(Claim claim) {
            String figure = copy.textOf(claim.figure().said()).strip();
            Findings.Draft draft = findings.flag(
                            claim.figure().said(), "nobody stands behind \"" + figure + "\"; say whose figure it is")
                    .confidence(Math.min(0.9, 0.3 + 0.1 * claim.weight()));
            if (claim.weight() < warn) {
                draft.asSuggestion();
            }
        }
    }
}
