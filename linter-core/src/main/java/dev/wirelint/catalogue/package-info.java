/** The rules there are: pages, the forms they may take, the packs they stand in. */
@NullMarked
package dev.wirelint.catalogue;

import org.jspecify.annotations.NullMarked;
