/** Parts, shares and the wholes they are of, as far as a story's own figures contradict each other. */
@NullMarked
package dev.wirelint.analysis.wholes;

import org.jspecify.annotations.NullMarked;
