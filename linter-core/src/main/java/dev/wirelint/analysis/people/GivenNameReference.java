package dev.wirelint.analysis.people;

import dev.wirelint.analysis.names.Mention;

/**
 * A place that calls somebody by the given name.
 *
 * @param better the name that should stand there
 */
public record GivenNameReference(Mention mention, Person person, String better) {}
