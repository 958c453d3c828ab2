/** What a rule has to say about a story, and how the story can be mended. */
@NullMarked
package dev.wirelint.finding;

import org.jspecify.annotations.NullMarked;
