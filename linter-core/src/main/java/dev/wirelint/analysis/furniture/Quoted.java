package dev.wirelint.analysis.furniture;

import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The quotations of one paragraph, marks included; a quotation that opens and never closes is left out. */
final class Quoted {
    private static final int A_WHILE = 40;

    private final List<Span> spans;

    private Quoted(List<Span> spans) {
        this.spans = spans;
    }

    static Quoted in(String text, Span paragraph) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean closes = open >= 0 && (c == '”' || c == '"');
            if (closes) {
                spans.add(new Span(open, i + 1));
                open = -1;
            } else if (c == '“' || c == '"') {
                open = i;
            }
        }
        return new Quoted(List.copyOf(spans));
    }

    static boolean opensWithMark(String paragraph) {
        return QuoteMarks.opens(paragraph.charAt(0));
    }

    /** Whether the speaker talks on for a while before it and after it. */
    boolean surrounds(Span span) {
        return lastBefore(span)
                .filter(s -> s.start() + A_WHILE <= span.start() && span.end() + A_WHILE <= s.end())
                .isPresent();
    }

    boolean touches(Span span) {
        return lastBefore(span).filter(s -> s.overlaps(span)).isPresent();
    }

    /** The quotation that starts last before the end of a span; they stand in order and do not overlap. */
    private Optional<Span> lastBefore(Span span) {
        int found = Collections.binarySearch(spans, Span.at(span.end()));
        int index = found >= 0 ? found - 1 : -found - 2;
        return index >= 0 ? Optional.of(spans.get(index)) : Optional.empty();
    }
}
