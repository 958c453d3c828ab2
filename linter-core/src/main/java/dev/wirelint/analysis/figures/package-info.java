/**
 * The figures of the copy: numbers with their hedge and what they count, and those that count people who came to harm.
 */
@NullMarked
package dev.wirelint.analysis.figures;

import org.jspecify.annotations.NullMarked;
