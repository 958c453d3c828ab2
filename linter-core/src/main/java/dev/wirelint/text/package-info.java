/** Characters and places: spans, lines and columns, and the way from an article's text back to its file. */
@NullMarked
package dev.wirelint.text;

import org.jspecify.annotations.NullMarked;
