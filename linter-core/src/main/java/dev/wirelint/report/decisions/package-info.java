/** What an editor has decided of the findings of a report. */
@NullMarked
package dev.wirelint.report.decisions;

import org.jspecify.annotations.NullMarked;
