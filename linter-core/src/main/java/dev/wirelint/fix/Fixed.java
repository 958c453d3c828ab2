package dev.wirelint.fix;

/**
 * A text after its fixes.
 *
 * @param fixes how many were applied
 */
public record Fixed(String text, int fixes) {}
