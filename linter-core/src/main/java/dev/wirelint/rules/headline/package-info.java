/** Rules on headlines. */
@NullMarked
package dev.wirelint.rules.headline;

import org.jspecify.annotations.NullMarked;
