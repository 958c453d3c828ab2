/** How well the checks do on labelled stories, as people and machines read it. */
@NullMarked
package dev.wirelint.report.accuracy;

import org.jspecify.annotations.NullMarked;
