package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Amounts told with one scale and again with another: "$3.2 million" in the lede, "$3.2 billion" below. */
public final class AmountsAtTwoScales {
    private static final Part<Function<Set<Zone>, List<Retold>>> PART = Part.each(AmountsAtTwoScales::read);
    private static final int MOST_TOLD = 8;
    private static final double LARGE = 1000;

    /** Who lives in one place is counted once. */
    private static final Set<String> POPULATION = Set.of("people", "inhabitants", "residents", "souls", "citizens");

    private AmountsAtTwoScales() {}

    public static List<Retold> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Retold> read(Copy copy, Set<Zone> zones) {
        Map<String, List<Mentioned>> told = new HashMap<>();
        List<Retold> found = new ArrayList<>();
        for (Sentence sentence : copy.sentences(zones)) {
            List<Quantity> quantities = sentence.isReadable() ? Quantities.of(copy, sentence.span()) : List.of();
            quantities.stream()
                    .filter(AmountsAtTwoScales::isLarge)
                    .forEach(q ->
                            read(Mentioned.of(copy, sentence, q), copy, told).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static boolean isLarge(Quantity quantity) {
        boolean large = quantity.scaled() || (quantity.value() >= LARGE && quantity.hasThousandsSetOff());
        return large && !figures(quantity).isEmpty();
    }

    private static Optional<Retold> read(Mentioned here, Copy copy, Map<String, List<Mentioned>> told) {
        Quantity quantity = here.quantity();
        String key = quantity.kind() + quantity.currency() + figures(quantity);
        List<Mentioned> before = told.computeIfAbsent(key, k -> new ArrayList<>());
        boolean same = before.stream().anyMatch(t -> t.quantity().value() == quantity.value());
        Optional<Retold> found = before.stream()
                .filter(t -> !same && t.quantity().value() != quantity.value())
                .filter(t -> isSlip(t, here, copy))
                .findFirst()
                .map(t -> new Retold(quantity.span(), t.span()));
        if (before.size() < MOST_TOLD) {
            before.add(here);
        }
        return found;
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
            boolean sum = one.kind() == Measure.MONEY
                    && (here.isOnTheSame(before, copy) || (here.definite() && here.takesUp(before, copy)));
            return people || sum;
        }
        return two
                && one.kind() == Measure.COUNT
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
