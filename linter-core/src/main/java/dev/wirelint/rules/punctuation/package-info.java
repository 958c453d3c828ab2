/** Rules for the marks between the words. */
@NullMarked
package dev.wirelint.rules.punctuation;

import org.jspecify.annotations.NullMarked;
