/** Paragraphs: how each ends, and where a break between two stands inside a sentence. */
@NullMarked
package dev.wirelint.analysis.paragraphs;

import org.jspecify.annotations.NullMarked;
