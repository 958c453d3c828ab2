/** Web furniture left in copy: families of prompts, labels and widgets, each a list an editor can extend. */
@NullMarked
package dev.wirelint.rules.boilerplate;

import org.jspecify.annotations.NullMarked;
