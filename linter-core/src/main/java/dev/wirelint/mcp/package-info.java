/** The door for writing assistants: the tools of a server that speaks the Model Context Protocol over two streams. */
@NullMarked
package dev.wirelint.mcp;

import org.jspecify.annotations.NullMarked;
