package dev.wirelint.analysis.names;

import dev.wirelint.text.Span;

/**
 * A name that is joined in another way than before.
 *
 * @param letters the name in lower case, with nothing between its parts
 * @param first where it stands in the other way
 */
public record JoinedName(String letters, Span place, Span first) {}
