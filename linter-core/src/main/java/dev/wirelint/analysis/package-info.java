/** What the copy says, each part computed once and only when a rule asks for it. */
@NullMarked
package dev.wirelint.analysis;

import org.jspecify.annotations.NullMarked;
