/** Damaged sentences: cut off, left over, or broken by a stray mark. */
@NullMarked
package dev.wirelint.rules.sentences;

import org.jspecify.annotations.NullMarked;
