/** What a story tells a second time and with another figure, each with the place where it was told before. */
@NullMarked
package dev.wirelint.analysis.retold;

import org.jspecify.annotations.NullMarked;
