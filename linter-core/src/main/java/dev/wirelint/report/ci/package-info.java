/** Reports in the forms that code hosts and build servers read. */
@NullMarked
package dev.wirelint.report.ci;

import org.jspecify.annotations.NullMarked;
