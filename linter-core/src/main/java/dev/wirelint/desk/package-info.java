/** The one door of the house; {@link dev.wirelint.desk.Desk} is it. */
@NullMarked
package dev.wirelint.desk;

import org.jspecify.annotations.NullMarked;
