/** Marks of punctuation: brackets without a partner, marks and spaces that stand wrong. */
@NullMarked
package dev.wirelint.analysis.marks;

import org.jspecify.annotations.NullMarked;
