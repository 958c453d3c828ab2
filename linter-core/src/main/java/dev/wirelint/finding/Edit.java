package dev.wirelint.finding;

import dev.wirelint.text.Span;

/** One replacement in a text; an empty replacement deletes, an empty span inserts. */
public record Edit(Span span, String replacement) {}
