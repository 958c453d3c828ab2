package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.amounts.Quantity;

/**
 * A figure that nobody stands behind.
 *
 * @param weight how much speaks for its being a claim
 */
public record Claim(Quantity figure, int weight) {}
