/** Rules on numbers and units. */
@NullMarked
package dev.wirelint.rules.numbers;

import org.jspecify.annotations.NullMarked;
