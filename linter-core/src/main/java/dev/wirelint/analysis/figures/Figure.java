package dev.wirelint.analysis.figures;

import dev.wirelint.text.Span;

/**
 * A number as the copy gives it.
 *
 * @param span hedge, number and what it counts
 * @param number the number alone
 * @param value what it amounts to; for "dozens" and the like the smallest it can be
 * @param counted the noun that names what it counts, in lower case; empty where the copy leaves it out
 * @param refersBack whether it speaks of a number told before ("the three men")
 */
public record Figure(Span span, Span number, double value, String counted, boolean refersBack) {}
