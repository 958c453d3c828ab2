/** What a story claims with its figures, each claim with its place, to be held against the others. */
@NullMarked
package dev.wirelint.analysis.claims;

import org.jspecify.annotations.NullMarked;
