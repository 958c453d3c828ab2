package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.claims.Enumeration;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Findings;
import java.util.List;
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

    /** Whether the first is the whole of the others; where it is and they do not make it, that is flagged. */
    static boolean check(Enumeration list, Copy copy, Findings findings) {
        List<Quantity> all = list.parts();
        if (all.size() < FEWEST || list.isHedged() || list.first().kind() != Quantity.Kind.COUNT) {
            return false;
        }
        Enumeration parts = new Enumeration(all.subList(1, all.size()), list.sentence());
        double whole = list.first().value();
        boolean opens = whole > parts.most()
                && NOUN.matcher(after(list.first(), list, copy)).find()
                && parts.parts().stream()
                        .allMatch(p -> ON.matcher(after(p, list, copy)).find())
                && Math.abs(whole - parts.sum()) <= Math.max(2, NEARLY * whole);
        if (opens && whole != parts.sum()) {
            findings.flag(
                            list.first().span(),
                            parts.sumShown() + ", not "
                                    + copy.textOf(list.first().span()) + "; check the parts and the whole")
                    .confidence(Confidence.LIKELY)
                    .related(parts.span(), "the parts");
        }
        return opens;
    }

    private static String after(Quantity quantity, Enumeration list, Copy copy) {
        return copy.text()
                .substring(quantity.span().end(), list.sentence().span().end());
    }
}
