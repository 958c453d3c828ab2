/** A story as wirelint sees it: blocks of prose, each with the zone it stands in. */
@NullMarked
package dev.wirelint.article;

import org.jspecify.annotations.NullMarked;
