package dev.wirelint.score;

import dev.wirelint.text.Span;

/**
 * One label of a story, at its place in the file.
 *
 * @param value the rule of a fault, the words that bring in a figure's source, or a speaker; empty where there is none
 * @param wrong whether what stands there is found but no fault
 */
record Label(String value, Span place, int line, String text, boolean wrong) {}
