package dev.wirelint.suppression;

import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An editor's note in a story that what a rule flags there stands.
 *
 * @param span the whole note in the decoded file
 * @param copy the paragraph or element it speaks for, in the file; empty where it stands behind all copy
 * @param rules the ids as written
 * @param until the last day it holds, as written
 * @param reason empty where none is given
 * @param foreign whether it is written as notes to another tool are
 */
record Stet(
        Span span, Span copy, Scope scope, List<String> rules, Optional<String> until, String reason, boolean foreign) {
    /** How much of the story a note speaks for. */
    enum Scope {
        PARAGRAPH,
        LINE,
        FILE
    }

    Stet {
        rules = List.copyOf(rules);
    }

    /** The part of the file in which what it names stands. */
    Span reach(SourceText source) {
        return switch (scope) {
            case FILE -> new Span(0, source.content().length());
            case LINE -> line(source);
            case PARAGRAPH -> copy;
        };
    }

    /** What of the paragraph stands on the line of the note, or else the first line of the paragraph. */
    private Span line(SourceText source) {
        Span own = Span.covering(lineAt(span.start(), source), lineAt(span.end(), source));
        Span line = own.overlaps(copy) ? own : lineAt(copy.start(), source);
        return copy.isEmpty() ? copy : new Span(Math.max(line.start(), copy.start()), Math.min(line.end(), copy.end()));
    }

    private static Span lineAt(int place, SourceText source) {
        return source.line(source.position(place).line());
    }
}
