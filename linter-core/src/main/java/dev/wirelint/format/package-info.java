/** Files to articles, one reader a format. */
@NullMarked
package dev.wirelint.format;

import org.jspecify.annotations.NullMarked;
