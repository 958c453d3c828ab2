/** YAML read so that every wrong key and value is told with its line and what was most likely meant. */
@NullMarked
package dev.wirelint.yaml;

import org.jspecify.annotations.NullMarked;
