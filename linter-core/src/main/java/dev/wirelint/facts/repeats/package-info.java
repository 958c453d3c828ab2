/** Paragraphs as other stories need to know them: fingerprints and places, without their words. */
@NullMarked
package dev.wirelint.facts.repeats;

import org.jspecify.annotations.NullMarked;
