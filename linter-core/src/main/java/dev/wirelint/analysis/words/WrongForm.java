package dev.wirelint.analysis.words;

import dev.wirelint.text.Span;

/**
 * A form of a verb that stands for another.
 *
 * @param before the word in front of it
 * @param verb the base form
 * @param right the form that is meant
 */
public record WrongForm(Span before, Span place, String verb, String right) {}
