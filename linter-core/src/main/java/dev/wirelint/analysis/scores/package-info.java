/** The scores of a story, and what it says of them that cannot be. */
@NullMarked
package dev.wirelint.analysis.scores;

import org.jspecify.annotations.NullMarked;
