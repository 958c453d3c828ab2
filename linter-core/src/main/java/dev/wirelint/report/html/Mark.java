package dev.wirelint.report.html;

import dev.wirelint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that stands out: a finding, underlined, or a place that findings speak of.
 *
 * @param id the mark's anchor in the page
 * @param style the classes it is drawn by
 * @param finding the finding's number in its story; absent where the mark is a place
 * @param spokenOfBy the numbers of the findings that speak of the place, a space between them; absent where none does
 * @param lane how far below the words it is underlined where several overlap
 */
record Mark(
        Span span,
        String id,
        String style,
        @Nullable String finding,
        @Nullable String spokenOfBy,
        int lane) {
    boolean isPlace() {
        return finding == null;
    }

    Mark in(Span otherSpan, int otherLane) {
        return new Mark(otherSpan, id, style, finding, spokenOfBy, otherLane);
    }

    Mark named(String otherId) {
        return new Mark(span, otherId, style, finding, spokenOfBy, lane);
    }
}
