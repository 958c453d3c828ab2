/** What was there when the gate was put up, and is let stand. */
@NullMarked
package dev.wirelint.report.baseline;

import org.jspecify.annotations.NullMarked;
