/** What every kind of facts can do. */
@NullMarked
package dev.wirelint.facts.kinds;

import org.jspecify.annotations.NullMarked;
