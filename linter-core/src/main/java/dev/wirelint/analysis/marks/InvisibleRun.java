package dev.wirelint.analysis.marks;

import dev.wirelint.text.Span;

/**
 * Characters in a row that nobody sees.
 *
 * @param instead what should stand there: a space, where nothing else parts two words
 * @param surely whether the story does without them
 */
public record InvisibleRun(Span place, String instead, boolean surely) {}
