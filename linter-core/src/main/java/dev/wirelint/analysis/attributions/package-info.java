/** Who stands behind the words: verbs of saying, "according to" and their kin, and how far each reaches. */
@NullMarked
package dev.wirelint.analysis.attributions;

import org.jspecify.annotations.NullMarked;
