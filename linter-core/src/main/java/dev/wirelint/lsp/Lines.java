package dev.wirelint.lsp;

import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The lines of a text as the protocol counts them, from 0 where the house counts from 1; columns are in UTF-16 code
 * units. A place outside the text is taken for the nearest inside.
 */
record Lines(SourceText source) {
    int offset(Position position) {
        int line = Math.max(0, position.getLine()) + source.firstLine();
        if (line > source.lastLine()) {
            return source.content().length();
        }
        Span words = source.line(line);
        return Math.min(words.start() + Math.max(0, position.getCharacter()), words.end());
    }

    Position position(int offset) {
        int inside = Math.max(0, Math.min(offset, source.content().length()));
        return of(source.position(inside));
    }

    static Position of(dev.wirelint.text.Position at) {
        return new Position(at.line() - 1, at.column() - 1);
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    Span span(Range range) {
        int start = offset(range.getStart());
        return new Span(start, Math.max(start, offset(range.getEnd())));
    }
}
