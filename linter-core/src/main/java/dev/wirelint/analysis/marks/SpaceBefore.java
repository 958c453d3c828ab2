package dev.wirelint.analysis.marks;

import dev.wirelint.text.Span;

/**
 * White space before a mark, with the mark.
 *
 * @param surely whether nobody sets it so on purpose
 */
public record SpaceBefore(Span place, String mark, boolean surely) {}
