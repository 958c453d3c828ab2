/** The command line. */
@NullMarked
package dev.wirelint.cli;

import org.jspecify.annotations.NullMarked;
