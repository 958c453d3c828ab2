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

/** Sums told in one currency and again in another: "£45,000" in the lede, "the $45,000 award" below. */
public final class SumsInTwoCurrencies {
    private static final Part<Function<Set<Zone>, List<Retold>>> PART = Part.each(SumsInTwoCurrencies::read);
    private static final double LARGE = 1000;
    private static final int EXACT = 3;
    private static final int MOST_TOLD = 8;

    private SumsInTwoCurrencies() {}

    public static List<Retold> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Retold> read(Copy copy, Set<Zone> zones) {
        Map<Double, List<Mentioned>> told = new HashMap<>();
        List<Retold> found = new ArrayList<>();
        for (Sentence sentence : copy.sentences(zones)) {
            List<Quantity> sums = sentence.isReadable() ? Quantities.of(copy, sentence.span()) : List.of();
            sums.stream()
                    .filter(q -> q.kind() == Measure.MONEY && isTelling(q))
                    .forEach(q ->
                            read(Mentioned.of(copy, sentence, q), told, copy).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static Optional<Retold> read(Mentioned here, Map<Double, List<Mentioned>> told, Copy copy) {
        Quantity sum = here.quantity();
        List<Mentioned> before = told.computeIfAbsent(sum.value(), k -> new ArrayList<>());
        boolean known = before.stream()
                .anyMatch(m -> isSame(m.quantity().currency(), sum.currency()) && !haveOwnDollars(m, here, copy));
        Optional<Retold> found = before.stream()
                .filter(m -> !known && isOne(m, here, copy))
                .findFirst()
                .map(m -> new Retold(sum.span(), m.span()));
        if (before.size() < MOST_TOLD) {
            before.add(here);
        }
        return found;
    }

    /** Whether both say whose dollars they are, and do not say the same: "US$75 million", "C$75 million". */
    private static boolean haveOwnDollars(Mentioned one, Mentioned other, Copy copy) {
        String here = letters(one, copy);
        String there = letters(other, copy);
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    private static String letters(Mentioned sum, Copy copy) {
        String written = copy.textOf(sum.span());
        int sign = written.indexOf('$');
        return sign > 0 && Character.isLetter(written.charAt(0)) ? written.substring(0, sign) : "";
    }

    /** Small sums are many; one to the cent stands by itself. */
    private static boolean isTelling(Quantity sum) {
        return sum.value() >= LARGE
                || (sum.step() < 1 && sum.number().replaceAll("\\D", "").length() >= EXACT);
    }

    /** A number of several figures seldom comes twice by chance. */
    private static boolean isOne(Mentioned before, Mentioned here, Copy copy) {
        boolean several = here.significant() >= 2 && before.significant() >= 2;
        boolean exact = !here.quantity().isHedged()
                && (here.significant() >= EXACT || here.quantity().value() < LARGE);
        return here.takesUp(before, copy)
                || (here.canBe(before, copy) && ((several && here.shared(before) > 0) || exact));
    }

    /** Dollars are those of the country the story is in, unless it says whose. */
    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || (one.equals("$") && other.endsWith("$"))
                || (other.equals("$") && one.endsWith("$"));
    }
}
