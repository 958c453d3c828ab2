/** Rules for what stands between quotation marks. */
@NullMarked
package dev.wirelint.rules.quotes;

import org.jspecify.annotations.NullMarked;
