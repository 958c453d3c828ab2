package dev.wirelint.analysis.sentences;

import dev.wirelint.text.Span;

/**
 * A sentence without its subject.
 *
 * @param head the words it opens with, up to its verb
 * @param number whether how many is lost, and not who or what
 */
public record LostSubject(Span head, boolean number) {}
