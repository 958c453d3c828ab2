/** The names a story speaks of: where they stand, which of them are one name, and how their spellings differ. */
@NullMarked
package dev.wirelint.analysis.names;

import org.jspecify.annotations.NullMarked;
