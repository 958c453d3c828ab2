package dev.wirelint.finding;

import dev.wirelint.text.Span;
import java.util.List;

/**
 * One way to mend a finding: edits that belong together.
 *
 * @param edits at least one, in the order of their spans, which do not overlap
 */
public record Fix(Safety safety, List<Edit> edits) {
    /** Whether a fix may be applied without a person reading it. */
    public enum Safety {
        /** The meaning cannot change. */
        SAFE,
        /** An editor must agree. */
        REVIEW,
        /** An editor must make it, since the words are those of somebody who is quoted. */
        BY_HAND
    }

    public Fix {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without edits");
        }
    }

    public static Fix replace(Safety safety, Span span, String replacement) {
        return new Fix(safety, List.of(new Edit(span, replacement)));
    }

    /** The same fix of a text that stands so many characters further on. */
    public Fix shift(int by) {
        return new Fix(
                safety,
                edits.stream()
                        .map(e -> new Edit(e.span().shift(by), e.replacement(), e.words()))
                        .toList());
    }
}
