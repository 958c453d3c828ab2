package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Kind;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One amount told with two scales: "$3.2 million" in the lede, "$3.2 billion" below. */
public final class FigureMagnitudeSuspect implements Rule {
    private static final int MOST_TOLD = 8;
    private static final double LARGE = 1000;

    /** Who lives in one place is counted once. */
    private static final Set<String> POPULATION = Set.of("people", "inhabitants", "residents", "souls", "citizens");

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Map<String, List<Mentioned>> told = new HashMap<>();
            for (Sentence sentence : copy.sentences(settings.zones())) {
                List<Quantity> quantities = sentence.isReadable() ? Quantities.of(copy, sentence.span()) : List.of();
                for (Quantity quantity : quantities) {
                    boolean large = quantity.scaled() || (quantity.value() >= LARGE && quantity.hasThousandsSetOff());
                    if (large && !figures(quantity).isEmpty()) {
                        read(Mentioned.of(copy, sentence, quantity), copy, told, findings);
                    }
                }
            }
        };
    }

    private static void read(Mentioned here, Copy copy, Map<String, List<Mentioned>> told, Findings findings) {
        Quantity quantity = here.quantity();
        String key = quantity.kind() + quantity.currency() + figures(quantity);
        List<Mentioned> before = told.computeIfAbsent(key, k -> new ArrayList<>());
        boolean same = before.stream().anyMatch(t -> t.quantity().value() == quantity.value());
        Optional<Mentioned> other = before.stream()
                .filter(t -> !same && t.quantity().value() != quantity.value())
                .filter(t -> isSlip(t, here, copy))
                .findFirst();
        other.ifPresent(t -> findings.flag(
                        quantity.span(),
                        "\"" + copy.textOf(quantity.span()) + "\" here, \"" + copy.textOf(t.span()) + "\" "
                                + Elsewhere.of(List.of(t.span()), quantity.span(), copy) + "; check the scale")
                .confidence(Confidence.POSSIBLE)
                .related(t.span(), "the same number with another scale"));
        if (before.size() < MOST_TOLD) {
            before.add(here);
        }
    }

    /**
     * Words of scale slip where the number stays; digits slip by a nought, and only who lives in a place is counted so.
     */
    private static boolean isSlip(Mentioned before, Mentioned here, Copy copy) {
        Quantity one = before.quantity();
        Quantity other = here.quantity();
        boolean two = figures(one).length() > 1;
        if (one.scaled() && other.scaled()) {
            boolean number = one.number().equals(other.number());
            boolean again = two && here.definite() && here.canBe(before, copy);
            return number && (again || ((two || here.definite() || before.heading()) && here.takesUp(before, copy)));
        }
        if (isByThousands(one, other) && here.canBe(before, copy)) {
            boolean people = isPopulation(before) && isPopulation(here) && here.definite();
            boolean sum = one.kind() == Kind.MONEY
                    && (here.isOnTheSame(before, copy) || (here.definite() && here.takesUp(before, copy)));
            return people || sum;
        }
        return two
                && one.kind() == Kind.COUNT
                && !one.scaled()
                && !other.scaled()
                && here.definite()
                && isPopulation(before)
                && isPopulation(here);
    }

    private static boolean isByThousands(Quantity one, Quantity other) {
        double times = Math.max(one.value(), other.value()) / Math.min(one.value(), other.value());
        return one.scaled() != other.scaled() && (times == LARGE || times == LARGE * LARGE);
    }

    private static boolean isPopulation(Mentioned told) {
        return !told.head().isEmpty() && POPULATION.contains(told.head().get(0));
    }

    private static String figures(Quantity quantity) {
        return quantity.number()
                .replaceAll("[^\\d]", "")
                .replaceFirst("^0+", "")
                .replaceFirst("0+$", "");
    }
}
