package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Kind;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One sum told in two currencies: "£45,000" in the lede, "the $45,000 award" below. */
public final class CurrencyDiffers implements Rule {
    private static final double LARGE = 1000;
    private static final int EXACT = 3;
    private static final int MOST_TOLD = 8;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Map<Double, List<Mentioned>> told = new HashMap<>();
            for (Sentence sentence : copy.sentences(settings.zones())) {
                List<Quantity> sums = sentence.isReadable() ? Quantities.of(copy, sentence.span()) : List.of();
                sums.stream()
                        .filter(q -> q.kind() == Kind.MONEY && isTelling(q))
                        .forEach(q -> read(Mentioned.of(copy, sentence, q), told, copy, findings));
            }
        };
    }

    private static void read(Mentioned here, Map<Double, List<Mentioned>> told, Copy copy, Findings findings) {
        Quantity sum = here.quantity();
        List<Mentioned> before = told.computeIfAbsent(sum.value(), k -> new ArrayList<>());
        boolean known = before.stream()
                .anyMatch(m -> isSame(m.quantity().currency(), sum.currency()) && !haveOwnDollars(m, here, copy));
        before.stream()
                .filter(m -> !known && isOne(m, here, copy))
                .findFirst()
                .ifPresent(m -> findings.flag(
                                sum.span(),
                                "\"" + copy.textOf(sum.span()) + "\" here, \"" + copy.textOf(m.span()) + "\" on line "
                                        + copy.line(m.span()) + ": one sum? check the currency")
                        .confidence(Confidence.LIKELY)
                        .related(m.span(), "the same number in another currency"));
        if (before.size() < MOST_TOLD) {
            before.add(here);
        }
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
