/** What is damaged in a sentence: lost heads and ends, two that run into each other, partners that do not fit. */
@NullMarked
package dev.wirelint.analysis.sentences;

import org.jspecify.annotations.NullMarked;
