package dev.wirelint.analysis.amounts;

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
        Measure kind, Span span, Span said, String number, double value, double step, boolean scaled, String currency) {
    private static final double LARGE = 1000;
    private static final double ROUGHLY = 0.1;

    /** What the number measures. */
    public enum Measure {
        MONEY,
        PERCENT,
        POINTS,
        COUNT
    }

    /** Whether a word before it says how exact it is. */
    public boolean isHedged() {
        return said.start() < span.start();
    }

    /** The least it may have been before it was rounded to what is shown. */
    public double least() {
        return value - leeway();
    }

    /** The most it may have been before it was rounded to what is shown. */
    public double most() {
        return value + leeway();
    }

    /** What the last figure is worth that is no nought: ten million in "30 million", ten in "1,240". */
    public double lastFigure() {
        double place = step;
        while (place * 10 <= value && Math.rint(value / place / 10) * place * 10 == value) {
            place *= 10;
        }
        return place;
    }

    /** Noughts at the end of a large number may be the work of rounding, and so may all after a hedge. */
    private double leeway() {
        double place = value >= LARGE ? lastFigure() : step;
        double rounding = value >= LARGE || step < 1 || scaled || kind != Measure.COUNT ? place / 2 : 0;
        return isHedged() ? Math.max(rounding, ROUGHLY * value) : rounding;
    }

    /** Whether its thousands are set off. */
    public boolean hasThousandsSetOff() {
        return number.indexOf(',') > 0 || Numerals.hasPointedThousands(number);
    }

    /** Whether the number is written in digits. */
    public boolean isInDigits() {
        return Character.isDigit(number.charAt(0));
    }
}
