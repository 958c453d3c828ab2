/** Words made of initials: how they are written, where a story explains them, what they are a slip for. */
@NullMarked
package dev.wirelint.analysis.initials;

import org.jspecify.annotations.NullMarked;
