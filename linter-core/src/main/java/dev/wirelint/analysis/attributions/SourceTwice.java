package dev.wirelint.analysis.attributions;

import dev.wirelint.text.Span;

/**
 * A source that one sentence names in front and again behind.
 *
 * @param source where it is named
 * @param again the words that take it up
 */
public record SourceTwice(Span source, Span again) {}
