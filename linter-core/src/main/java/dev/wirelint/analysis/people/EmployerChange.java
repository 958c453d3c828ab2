package dev.wirelint.analysis.people;

import dev.wirelint.text.Span;

/**
 * A post that is with another employer than before.
 *
 * @param place the words that say so
 * @param before the post as it was told before
 */
public record EmployerChange(Span place, String employer, Post before) {}
