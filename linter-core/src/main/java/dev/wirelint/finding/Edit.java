package dev.wirelint.finding;

import dev.wirelint.text.Span;

/**
 * One replacement in a text; an empty replacement deletes, an empty span inserts.
 *
 * @param words what the replacement says, where the file writes it with marks of its own
 */
public record Edit(Span span, String replacement, String words) {
    /** A replacement that is written as it reads. */
    public Edit(Span span, String replacement) {
        this(span, replacement, replacement);
    }
}
