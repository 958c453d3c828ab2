/**
 * A small server for this machine: doors by their paths, behind one porter who asks each caller where they come from.
 */
@NullMarked
package dev.wirelint.serve.http;

import org.jspecify.annotations.NullMarked;
