package dev.wirelint.report.html;

import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in which no mark begins or ends.
 *
 * @param marks what covers it, the outermost first
 * @param first those of the marks that have not been drawn before, which carry their anchors here
 */
record Piece(String text, List<Mark> marks, Set<Mark> first) {
    static Piece plain(String text) {
        return new Piece(text, List.of(), Set.of());
    }

    /** The anchor of a mark, once. */
    @Nullable
    String id(Mark mark) {
        return first.contains(mark) ? mark.id() : null;
    }

    /** A stretch before its text is known. */
    record Cut(Span span, List<Mark> marks) {}
}
