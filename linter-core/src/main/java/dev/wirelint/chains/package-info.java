/**
 * The versions of one story side by side: which belong together, what has changed between them, and what is at fault.
 */
@NullMarked
package dev.wirelint.chains;

import org.jspecify.annotations.NullMarked;
