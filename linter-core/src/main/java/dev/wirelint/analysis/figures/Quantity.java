package dev.wirelint.analysis.figures;

import dev.wirelint.text.Span;

/**
 * A sum of money, a percentage, percentage points or a plain number, in digits.
 *
 * @param span number, magnitude and unit, in the article's text
 * @param value what it amounts to, magnitude included
 * @param scaled whether a magnitude such as "million" stands with it
 */
public record Quantity(Kind kind, Span span, double value, boolean scaled) {
    /** What the number measures. */
    public enum Kind {
        MONEY,
        PERCENT,
        POINTS,
        COUNT
    }
}
