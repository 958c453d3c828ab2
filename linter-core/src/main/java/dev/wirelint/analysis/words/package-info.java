/** Words that stand for others: slips of the fingers, of the ear and of grammar. */
@NullMarked
package dev.wirelint.analysis.words;

import org.jspecify.annotations.NullMarked;
