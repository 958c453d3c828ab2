/** Whether the verb of a clause is of the number its subject is of. */
@NullMarked
package dev.wirelint.analysis.agreement;

import org.jspecify.annotations.NullMarked;
