/** Votes and shares that a story tells, as far as they contradict themselves. */
@NullMarked
package dev.wirelint.analysis.votes;

import org.jspecify.annotations.NullMarked;
