package dev.wirelint.finding;

import dev.wirelint.text.Span;

/** Another place of the same story that a finding speaks of, and what stands there. */
public record RelatedPlace(Span span, String message) {}
