package dev.wirelint.analysis.repeats;

import dev.wirelint.text.Span;

/**
 * Words that stand twice in a row.
 *
 * @param once where they stand first
 * @param again where they stand the second time
 * @param surely whether no sentence can have them twice
 */
public record Doubled(Span once, Span again, boolean surely) {
    /** Both of them. */
    public Span place() {
        return Span.covering(once, again);
    }
}
