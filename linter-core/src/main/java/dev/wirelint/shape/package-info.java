/** The shape of wire copy: paragraphs, and the zone each of them plays, the same way for every format. */
@NullMarked
package dev.wirelint.shape;

import org.jspecify.annotations.NullMarked;
