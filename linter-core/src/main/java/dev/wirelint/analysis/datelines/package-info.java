/** Datelines as they are written, held to their form, their story and the day it was filed. */
@NullMarked
package dev.wirelint.analysis.datelines;

import org.jspecify.annotations.NullMarked;
