/** Holds what wirelint finds against labelled stories. */
@NullMarked
package dev.wirelint.score;

import org.jspecify.annotations.NullMarked;
