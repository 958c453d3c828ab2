package dev.wirelint.analysis.figures;

import dev.wirelint.text.Span;

/**
 * A sum of money, a percentage, percentage points or a plain number.
 *
 * @param span number, magnitude and unit, in the article's text
 * @param said the same with the hedge before it: "more than 12 million euros"
 * @param number the number alone, as written
 * @param value what it amounts to, magnitude included
 * @param step what the last digit shown is worth: 0.1 billion in "3.6 billion"
 * @param scaled whether a magnitude such as "million" stands with it
 * @param currency what the money is, the same for "$" and "dollars"; empty where it is no money
 */
public record Quantity(
        Kind kind, Span span, Span said, String number, double value, double step, boolean scaled, String currency) {
    /** What the number measures. */
    public enum Kind {
        MONEY,
        PERCENT,
        POINTS,
        COUNT
    }

    /** Whether a word before it says how exact it is. */
    public boolean isHedged() {
        return said.start() < span.start();
    }

    /** Whether the number is written in digits. */
    public boolean isInDigits() {
        return Character.isDigit(number.charAt(0));
    }
}
