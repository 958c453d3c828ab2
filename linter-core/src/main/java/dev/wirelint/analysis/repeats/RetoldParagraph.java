package dev.wirelint.analysis.repeats;

import dev.wirelint.text.Span;

/**
 * A paragraph that tells what an earlier one has told.
 *
 * @param figures whether both give the same figures
 */
public record RetoldParagraph(Span place, Span earlier, boolean figures) {}
