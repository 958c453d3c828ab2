/** What people are quoted as saying, as other stories need to know it. */
@NullMarked
package dev.wirelint.facts.spoken;

import org.jspecify.annotations.NullMarked;
