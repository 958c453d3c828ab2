/** What stands in a story twice: words, phrases, sentences, paragraphs. */
@NullMarked
package dev.wirelint.analysis.repeats;

import org.jspecify.annotations.NullMarked;
