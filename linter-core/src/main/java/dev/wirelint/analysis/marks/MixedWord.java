package dev.wirelint.analysis.marks;

import dev.wirelint.text.Span;

/**
 * A word with letters of two alphabets.
 *
 * @param latin the word in Latin letters
 * @param surely whether it can be no other word
 */
public record MixedWord(Span place, String latin, boolean surely) {}
