/** Inputs that nobody would write, through every door. */
@NullMarked
package dev.wirelint.fuzz;

import org.jspecify.annotations.NullMarked;
