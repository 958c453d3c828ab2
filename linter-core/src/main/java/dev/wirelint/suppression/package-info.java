/** An editor's own word that something stands. */
@NullMarked
package dev.wirelint.suppression;

import org.jspecify.annotations.NullMarked;
