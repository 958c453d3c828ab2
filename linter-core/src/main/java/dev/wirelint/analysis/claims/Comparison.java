package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;

/**
 * A figure told beside the one it came from: "to 90 from 60", "54 tonnes, against 48 a year earlier".
 *
 * @param link the words between the two figures
 */
public record Comparison(Quantity from, Quantity to, String link, Sentence sentence) {
    private static final double LARGE = 1000;
    private static final double ROUGHLY = 0.05;

    /** The two figures and what stands between them. */
    public Span span() {
        return Span.covering(from.said(), to.said());
    }

    /** Whether both figures may have been one before they were rounded. */
    public boolean isTooClose() {
        return Math.abs(to.value() - from.value()) <= 2 * leeway();
    }

    public boolean rises() {
        return to.value() > from.value();
    }

    /** How many times the old figure the new one is. */
    public double ratio() {
        return to.value() / from.value();
    }

    /** The least the ratio can be before rounding. */
    double leastRatio() {
        return (to.value() - leeway()) / (from.value() + leeway());
    }

    /** The most the ratio can be before rounding. */
    double mostRatio() {
        return (to.value() + leeway()) / Math.max(from.value() - leeway(), Double.MIN_NORMAL);
    }

    /** Both were rounded as the finer of them was; one that is hedged may be far off. */
    private double leeway() {
        boolean rounded = from.scaled() || to.scaled() || from.step() < 1 || to.step() < 1;
        boolean large = Math.min(from.value(), to.value()) >= LARGE;
        double finest = Math.min(from.lastFigure(), to.lastFigure());
        double room = rounded || large ? finest / 2 : 0;
        boolean hedged = from.isHedged() || to.isHedged();
        return hedged ? Math.max(room, ROUGHLY * Math.min(from.value(), to.value())) : room;
    }
}
