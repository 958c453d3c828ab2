package dev.wirelint.analysis.wholes;

import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A whole that its parts, told beside it, do not make.
 *
 * @param sum what the parts come to, as an editor would write it down
 */
public record UnevenWhole(Span whole, Span parts, String sum) {
    /** The parts one after another, and what they come to. */
    static String sum(List<Double> parts) {
        double sum = parts.stream().mapToDouble(p -> p).sum();
        return parts.stream().map(UnevenWhole::shown).collect(Collectors.joining(" + ")) + " = " + shown(sum);
    }

    static String shown(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
