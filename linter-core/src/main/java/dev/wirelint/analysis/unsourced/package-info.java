/** Figures that are claims and that nobody in the story stands behind. */
@NullMarked
package dev.wirelint.analysis.unsourced;

import org.jspecify.annotations.NullMarked;
