/** The rows of archives: what each says by itself, and what they say together, which is compared on disk. */
@NullMarked
package dev.wirelint.run.rows;

import org.jspecify.annotations.NullMarked;
