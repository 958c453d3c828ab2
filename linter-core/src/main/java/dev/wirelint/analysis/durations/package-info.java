/** Lengths of time that a story tells, held to the points it tells with them. */
@NullMarked
package dev.wirelint.analysis.durations;

import org.jspecify.annotations.NullMarked;
