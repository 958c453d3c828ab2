/** The Maven goals. */
@NullMarked
package dev.wirelint.maven;

import org.jspecify.annotations.NullMarked;
