package dev.wirelint.lsp;

import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The lines of a text as the protocol counts them: from 0, parted by line feed, carriage return or both, with columns
 * in UTF-16 code units. A place outside the text is taken for the nearest inside.
 */
final class Lines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    Lines(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !before)) {
                starts.add(i + 1);
            }
        }
    }

    int offset(Position position) {
        if (position.getLine() >= starts.size()) {
            return text.length();
        }
        int line = Math.max(0, position.getLine());
        return Math.min(starts.get(line) + Math.max(0, position.getCharacter()), end(line));
    }

    /** Where a line ends, before what ends it. */
    private int end(int line) {
        int end = line + 1 < starts.size() ? starts.get(line + 1) : text.length();
        while (end > starts.get(line) && line + 1 < starts.size() && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    Position position(int offset) {
        int inside = Math.max(0, Math.min(offset, text.length()));
        int found = Collections.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, inside - starts.get(line));
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    Span span(Range range) {
        int start = offset(range.getStart());
        return new Span(start, Math.max(start, offset(range.getEnd())));
    }
}
