package dev.wirelint.analysis.marks;

import dev.wirelint.text.Span;

/**
 * A mark that stands where an apostrophe belongs.
 *
 * @param surely whether it can be nothing else
 */
public record FalseApostrophe(Span place, boolean surely) {}
