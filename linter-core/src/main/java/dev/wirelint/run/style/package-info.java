/** The style that copy is written in, told from the copy. */
@NullMarked
package dev.wirelint.run.style;

import org.jspecify.annotations.NullMarked;
