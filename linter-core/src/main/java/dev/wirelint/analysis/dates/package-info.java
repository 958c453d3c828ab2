/** The dates a story gives. */
@NullMarked
package dev.wirelint.analysis.dates;

import org.jspecify.annotations.NullMarked;
