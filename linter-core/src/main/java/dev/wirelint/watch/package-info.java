/** Files that change while somebody works on them; {@link dev.wirelint.watch.FolderWatch} tells which. */
@NullMarked
package dev.wirelint.watch;

import org.jspecify.annotations.NullMarked;
