/** Days and clocks of a story that no calendar has, or that have another weekday in it. */
@NullMarked
package dev.wirelint.analysis.calendar;

import org.jspecify.annotations.NullMarked;
