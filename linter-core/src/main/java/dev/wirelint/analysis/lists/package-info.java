/** The lists of words that analysis knows the language by, as they lie beside it. */
@NullMarked
package dev.wirelint.analysis.lists;

import org.jspecify.annotations.NullMarked;
