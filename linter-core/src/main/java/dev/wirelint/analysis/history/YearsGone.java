package dev.wirelint.analysis.history;

import dev.wirelint.text.Span;
import java.util.Optional;

/**
 * A number of years told that is not the one between a year and that of the story.
 *
 * @param told the number, as a message says it
 * @param year where the year is told; empty where several places tell it
 */
public record YearsGone(Span span, int from, int now, String told, Optional<Span> year) {
    public int gone() {
        return now - from;
    }
}
