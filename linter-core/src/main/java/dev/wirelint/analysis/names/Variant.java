package dev.wirelint.analysis.names;

/**
 * A spelling that differs from the one the story bears out best, held for the same name.
 *
 * @param confidence how sure it is that both are one name, from 0 to 1
 */
public record Variant(Form preferred, Form other, Likeness likeness, double confidence) {}
