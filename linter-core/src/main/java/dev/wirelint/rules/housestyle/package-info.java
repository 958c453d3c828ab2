/** Terms and abbreviations as the house writes them. */
@NullMarked
package dev.wirelint.rules.housestyle;

import org.jspecify.annotations.NullMarked;
