package dev.wirelint.analysis.series;

import dev.wirelint.text.Span;

/**
 * A place where a series leaves one out.
 *
 * @param place the item behind the gap
 * @param before the item ahead of it
 * @param missing what should stand between them
 */
public record SkippedItem(Span place, Span before, String missing) {}
