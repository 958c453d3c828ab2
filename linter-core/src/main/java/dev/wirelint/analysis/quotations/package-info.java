/** Direct quotations: where they open and close, and where a mark stands alone. */
@NullMarked
package dev.wirelint.analysis.quotations;

import org.jspecify.annotations.NullMarked;
