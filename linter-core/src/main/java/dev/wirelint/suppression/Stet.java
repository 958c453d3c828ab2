package dev.wirelint.suppression;

import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An editor's note in a story that what a rule flags there stands.
 *
 * @param span the whole note in the decoded file
 * @param rules the ids as written
 * @param until the last day it holds, as written
 * @param reason empty where none is given
 */
record Stet(Span span, Scope scope, List<String> rules, Optional<String> until, String reason) {
    /** How much of the story a note speaks for. */
    enum Scope {
        PARAGRAPH,
        LINE,
        FILE
    }

    Stet {
        rules = List.copyOf(rules);
    }
}
