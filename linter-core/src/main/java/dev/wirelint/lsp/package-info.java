/** The door for editors: a language server that speaks LSP 3.17 over two streams and holds nothing but a desk. */
@NullMarked
package dev.wirelint.lsp;

import org.jspecify.annotations.NullMarked;
