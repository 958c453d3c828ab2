/** The engine of wirelint, the editorial linter for news wire copy; {@code dev.wirelint.desk.Desk} is its door. */
@NullMarked
package dev.wirelint;

import org.jspecify.annotations.NullMarked;
