/** Amounts given in units of measure, and what they come to in others. */
@NullMarked
package dev.wirelint.analysis.units;

import org.jspecify.annotations.NullMarked;
