package dev.wirelint.analysis.people;

import dev.wirelint.text.Span;

/**
 * A post that somebody has with an employer.
 *
 * @param kind what kind of post it is
 * @param noun what the story calls it
 * @param place the words that say so
 */
public record Post(Person person, String kind, String noun, String employer, Span place) {}
