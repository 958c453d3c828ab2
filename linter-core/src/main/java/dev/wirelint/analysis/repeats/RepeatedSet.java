package dev.wirelint.analysis.repeats;

/**
 * Paragraphs that stand in a story twice, one after the other.
 *
 * @param first the first of them
 * @param size how many they are
 */
public record RepeatedSet(SecondTime first, int size) {}
