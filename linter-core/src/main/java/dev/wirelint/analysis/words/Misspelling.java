package dev.wirelint.analysis.words;

import dev.wirelint.text.Span;

/**
 * A misspelling that editors know by sight.
 *
 * @param right the right spelling
 * @param inCase the same with the capitals that stand here
 */
public record Misspelling(Span place, String right, String inCase) {}
