/** Words that are spelled as names are, and how the two are told apart. */
@NullMarked
package dev.wirelint.analysis.lists;

import org.jspecify.annotations.NullMarked;
