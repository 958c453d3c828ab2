/** Findings written for people and for machines. */
@NullMarked
package dev.wirelint.report;

import org.jspecify.annotations.NullMarked;
