/** The engine of wirelint, the editorial linter for news wire copy; {@link dev.wirelint.Linter} is its door. */
@NullMarked
package dev.wirelint;

import org.jspecify.annotations.NullMarked;
