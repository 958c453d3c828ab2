/** What a rule sees, what it says and what its page declares. */
@NullMarked
package dev.wirelint.rule;

import org.jspecify.annotations.NullMarked;
