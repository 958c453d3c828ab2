package dev.wirelint.analysis.retold;

import dev.wirelint.text.Span;

/**
 * A figure told again that does not agree with the first.
 *
 * @param before where it was told otherwise
 */
public record Retold(Span span, Span before) {}
