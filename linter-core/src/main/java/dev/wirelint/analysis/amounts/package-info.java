/** Amounts: numbers in digits and in words, and the sums of money, percentages and counts they are. */
@NullMarked
package dev.wirelint.analysis.amounts;

import org.jspecify.annotations.NullMarked;
