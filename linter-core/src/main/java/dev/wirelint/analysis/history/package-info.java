/** Anniversaries, firsts and titles in a row, held to the years that the story tells. */
@NullMarked
package dev.wirelint.analysis.history;

import org.jspecify.annotations.NullMarked;
