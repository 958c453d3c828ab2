/** Rules on the names of people, places and organisations. */
@NullMarked
package dev.wirelint.rules.names;

import org.jspecify.annotations.NullMarked;
