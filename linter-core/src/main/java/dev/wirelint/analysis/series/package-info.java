/** Items that are counted: by number, by letter, by ordinal. */
@NullMarked
package dev.wirelint.analysis.series;

import org.jspecify.annotations.NullMarked;
