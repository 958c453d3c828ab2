/** Marks that stand in the wrong place. */
@NullMarked
package dev.wirelint.rules.punctuation;

import org.jspecify.annotations.NullMarked;
