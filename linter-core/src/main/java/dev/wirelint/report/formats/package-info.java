/** The reports there are. */
@NullMarked
package dev.wirelint.report.formats;

import org.jspecify.annotations.NullMarked;
