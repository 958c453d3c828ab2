/** Fixes applied to the text of a file. */
@NullMarked
package dev.wirelint.fix;

import org.jspecify.annotations.NullMarked;
