/** The report that people read in a browser. */
@NullMarked
package dev.wirelint.report.html;

import org.jspecify.annotations.NullMarked;
