/** What is at fault between the versions of a story. */
@NullMarked
package dev.wirelint.rules.chains;

import org.jspecify.annotations.NullMarked;
