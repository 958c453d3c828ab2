/** Rules for the figures of the copy. */
@NullMarked
package dev.wirelint.rules.figures;

import org.jspecify.annotations.NullMarked;
