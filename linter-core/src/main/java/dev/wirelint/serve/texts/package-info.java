/** The texts that callers are writing, of which a desk knows from one request to the next what did not change. */
@NullMarked
package dev.wirelint.serve.texts;

import org.jspecify.annotations.NullMarked;
