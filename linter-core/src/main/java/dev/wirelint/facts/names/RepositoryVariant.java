package dev.wirelint.facts.names;

import dev.wirelint.analysis.names.Likeness;

/**
 * A spelling that few stories of a repository have, held for the same name as one that many have.
 *
 * @param confidence how sure it is that both are one name, from 0 to 1
 */
public record RepositoryVariant(SpellingFact preferred, SpellingFact other, Likeness likeness, double confidence) {}
