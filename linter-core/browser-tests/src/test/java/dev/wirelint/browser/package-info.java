/** The report in a browser. */
@NullMarked
package dev.wirelint.browser;

import org.jspecify.annotations.NullMarked;
