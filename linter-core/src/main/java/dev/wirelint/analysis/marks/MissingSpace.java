package dev.wirelint.analysis.marks;

import dev.wirelint.text.Span;

/**
 * A place that lacks a space.
 *
 * @param mark the mark beside it
 * @param spaced what stands there, with the space
 * @param surely whether one belongs there
 */
public record MissingSpace(Span place, String mark, String spaced, boolean surely) {}
