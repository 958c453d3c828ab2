/** What earlier runs found out, kept so that only stories that are new or changed are analysed. */
@NullMarked
package dev.wirelint.run.cache;

import org.jspecify.annotations.NullMarked;
