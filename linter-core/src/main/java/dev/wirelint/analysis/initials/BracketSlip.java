package dev.wirelint.analysis.initials;

/**
 * Initials in brackets that nearly fit the name in front of them.
 *
 * @param right the letters that the name gives
 * @param elsewhere whether the right ones stand elsewhere and these do not
 * @param usedBesides whether these stand outside the brackets as well
 */
public record BracketSlip(Initials initials, String right, boolean elsewhere, boolean usedBesides) {}
