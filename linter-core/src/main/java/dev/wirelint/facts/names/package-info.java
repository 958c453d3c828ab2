/** The spellings of a story's names as other stories need them, and those that differ between stories. */
@NullMarked
package dev.wirelint.facts.names;

import org.jspecify.annotations.NullMarked;
