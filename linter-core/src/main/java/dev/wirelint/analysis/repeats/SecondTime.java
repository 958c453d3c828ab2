package dev.wirelint.analysis.repeats;

import dev.wirelint.text.Span;

/**
 * What stands in a story a second time.
 *
 * @param before where it stands first
 */
public record SecondTime(Span place, Span before) {}
