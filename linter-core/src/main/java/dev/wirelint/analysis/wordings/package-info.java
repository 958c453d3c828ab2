/** Words that a story quotes more than once or over itself, laid side by side. */
@NullMarked
package dev.wirelint.analysis.wordings;

import org.jspecify.annotations.NullMarked;
