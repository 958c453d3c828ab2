/** Keys that are told once: what is read, refused, described for editors and documented follows from that. */
@NullMarked
package dev.wirelint.yaml.keys;

import org.jspecify.annotations.NullMarked;
