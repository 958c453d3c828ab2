package dev.wirelint.analysis.people;

import dev.wirelint.text.Span;

/**
 * A pronoun of one sex for somebody of the other.
 *
 * @param told the words that make the person a man or a woman
 */
public record PronounClash(Span pronoun, Span told) {}
