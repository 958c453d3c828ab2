/** Numbers that announce a list, held against the lists beside them. */
@NullMarked
package dev.wirelint.analysis.listed;

import org.jspecify.annotations.NullMarked;
