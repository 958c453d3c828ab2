/** Rules for who is said to stand behind the copy. */
@NullMarked
package dev.wirelint.rules.sources;

import org.jspecify.annotations.NullMarked;
