/** What each version of a story says, as the versions before and behind it need to know it. */
@NullMarked
package dev.wirelint.facts.versions;

import org.jspecify.annotations.NullMarked;
