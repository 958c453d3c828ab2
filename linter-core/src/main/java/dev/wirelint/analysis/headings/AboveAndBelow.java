package dev.wirelint.analysis.headings;

import dev.wirelint.text.Span;

/** What a headline tells, and where the story tells it otherwise. */
public record AboveAndBelow(Span above, Span below) {}
