package dev.wirelint.analysis.figures;

import dev.wirelint.language.LanguageList;
import java.util.Locale;
import java.util.Set;

/** What the words before a number let it be: "at least 18", "nearly 400". */
final class Bounds {
    private static final Set<String> AT_LEAST =
            LanguageList.of("figures/bounds.txt").words("at-least");
    private static final Set<String> AT_MOST =
            LanguageList.of("figures/bounds.txt").words("at-most");
    private static final Set<String> SHORT_OF =
            LanguageList.of("figures/bounds.txt").words("short-of");
    private static final Set<String> EXACT =
            Set.of("", "all", "another", "a total of", "a further", "an additional", "a record");
    private static final double SHORT = 0.8;
    private static final double ROUGHLY = 0.15;
    private static final double LARGE = 1000;

    private Bounds() {}

    /** The least and the most it can be; empty where it says too little. */
    static double[] of(String text, Figure figure) {
        String hedge = text.substring(figure.span().start(), figure.number().start())
                .strip()
                .toLowerCase(Locale.ROOT);
        double value = figure.value();
        if (!Character.isDigit(text.charAt(figure.number().start()))
                && figure.number().of(text).endsWith("s")) {
            return new double[0];
        }
        if (AT_LEAST.contains(hedge)) {
            return new double[] {value, Double.POSITIVE_INFINITY};
        }
        if (AT_MOST.contains(hedge)) {
            return new double[] {0, value};
        }
        if (SHORT_OF.contains(hedge)) {
            return new double[] {value * SHORT, value};
        }
        if (!EXACT.contains(hedge)) {
            return new double[] {value * (1 - ROUGHLY), value * (1 + ROUGHLY)};
        }
        double place = 1;
        while (value >= LARGE && Math.rint(value / place / 10) * place * 10 == value) {
            place *= 10;
        }
        double room = place > 1 ? place / 2 : 0;
        return new double[] {value - room, value + room};
    }
}
