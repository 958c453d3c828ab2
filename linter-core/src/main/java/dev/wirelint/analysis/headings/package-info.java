/** What stands above a story, held against the story itself. */
@NullMarked
package dev.wirelint.analysis.headings;

import org.jspecify.annotations.NullMarked;
