/** What a website writes around its stories: how it is known, where it stands, and what goes with it. */
@NullMarked
package dev.wirelint.analysis.furniture;

import org.jspecify.annotations.NullMarked;
