/** Files and folders to one report. */
@NullMarked
package dev.wirelint.run;

import org.jspecify.annotations.NullMarked;
