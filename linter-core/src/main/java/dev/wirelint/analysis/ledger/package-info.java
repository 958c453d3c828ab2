/** What a story says, set down for an editor to look over: its names, its figures, its quotations. */
@NullMarked
package dev.wirelint.analysis.ledger;

import org.jspecify.annotations.NullMarked;
