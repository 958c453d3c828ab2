/** What is on and how severe: the pages of the rule packs, read and checked. */
@NullMarked
package dev.wirelint.config;

import org.jspecify.annotations.NullMarked;
