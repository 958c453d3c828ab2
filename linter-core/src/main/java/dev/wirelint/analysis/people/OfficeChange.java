package dev.wirelint.analysis.people;

/**
 * Two offices of one person.
 *
 * @param role the later one
 * @param other the earlier one, with the person whose it is
 */
public record OfficeChange(Office role, Office other) {}
