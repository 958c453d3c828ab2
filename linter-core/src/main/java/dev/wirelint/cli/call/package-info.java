/** A check that a process which stays makes for one that does not: the two ends of the line between them. */
@NullMarked
package dev.wirelint.cli.call;

import org.jspecify.annotations.NullMarked;
