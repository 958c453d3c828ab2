/** The dated figures of stories, as other stories need to know them. */
@NullMarked
package dev.wirelint.facts.keyfigures;

import org.jspecify.annotations.NullMarked;
