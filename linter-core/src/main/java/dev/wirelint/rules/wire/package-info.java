/** Rules for the form of a wire story: datelines, bylines and sign-offs. */
@NullMarked
package dev.wirelint.rules.wire;

import org.jspecify.annotations.NullMarked;
