/** What shells and manuals are told of the command line: completions and the manual page, made from one description. */
@NullMarked
package dev.wirelint.cli.shell;

import org.jspecify.annotations.NullMarked;
