package dev.wirelint.analysis.people;

/**
 * Two ages of one person that cannot both be right.
 *
 * @param other the earlier one
 */
public record AgeConflict(Age age, Age other) {}
