/** Rules on dates and times. */
@NullMarked
package dev.wirelint.rules.dates;

import org.jspecify.annotations.NullMarked;
