/** What other stories need of one: small values that merge in any order. */
@NullMarked
package dev.wirelint.facts;

import org.jspecify.annotations.NullMarked;
