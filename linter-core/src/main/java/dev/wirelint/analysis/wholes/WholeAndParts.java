package dev.wirelint.analysis.wholes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.claims.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole that opens its own list: "18 days in the saddle, nine on camels, six on horses and two on a yak". */
final class WholeAndParts {
    private static final Pattern NOUN =
            Pattern.compile("^ (?:\\p{Ll}+ )?\\p{Ll}{3,}s\\b|^ (?:people|men|women|children)\\b");
    private static final Pattern ON =
            Pattern.compile("^ (?:of (?:them|whom) )?(?:on|in|at|by|with|for|as|to|from|under|near|against) ");
    private static final double NEARLY = 0.15;
    private static final int FEWEST = 4;

    private WholeAndParts() {}

    /** Whether the first of a list is the whole of the others. */
    static boolean opens(Enumeration list, Copy copy) {
        List<Quantity> all = list.parts();
        if (all.size() < FEWEST || list.isHedged() || list.first().kind() != Quantity.Measure.COUNT) {
            return false;
        }
        Enumeration parts = parts(list);
        double whole = list.first().value();
        return whole > parts.most()
                && NOUN.matcher(after(list.first(), list, copy)).find()
                && parts.parts().stream()
                        .allMatch(p -> ON.matcher(after(p, list, copy)).find())
                && Math.abs(whole - parts.sum()) <= Math.max(2, NEARLY * whole);
    }

    /** The whole that opens a list, where the others do not make it. */
    static Optional<UnevenWhole> uneven(Enumeration list) {
        Enumeration parts = parts(list);
        return list.first().value() == parts.sum()
                ? Optional.empty()
                : Optional.of(new UnevenWhole(list.first().span(), parts.span(), parts.sumShown()));
    }

    private static Enumeration parts(Enumeration list) {
        return new Enumeration(list.parts().subList(1, list.parts().size()), list.sentence());
    }

    private static String after(Quantity quantity, Enumeration list, Copy copy) {
        return copy.text()
                .substring(quantity.span().end(), list.sentence().span().end());
    }
}
