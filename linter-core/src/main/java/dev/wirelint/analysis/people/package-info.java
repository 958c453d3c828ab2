/** The people of a story: one entry a person, and what the story claims of each. */
@NullMarked
package dev.wirelint.analysis.people;

import org.jspecify.annotations.NullMarked;
