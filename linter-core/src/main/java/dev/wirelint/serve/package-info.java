/**
 * The door for browsers, writing tools and systems that keep stories: a server on the machine the copy is written on.
 */
@NullMarked
package dev.wirelint.serve;

import org.jspecify.annotations.NullMarked;
