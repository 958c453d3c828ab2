/** Who speaks the quotations of a story. */
@NullMarked
package dev.wirelint.analysis.speakers;

import org.jspecify.annotations.NullMarked;
