package dev.wirelint.analysis.words;

import dev.wirelint.text.Span;

/**
 * Words that stand for others.
 *
 * @param right the words that are meant
 */
public record Mistaken(Span place, String right) {}
