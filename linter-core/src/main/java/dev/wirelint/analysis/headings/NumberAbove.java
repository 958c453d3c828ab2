package dev.wirelint.analysis.headings;

import dev.wirelint.text.Span;
import java.util.Optional;

/**
 * A number above a story that the story does not have.
 *
 * @param below the other count of those who came to harm, where the story has one
 */
public record NumberAbove(Span said, Optional<Span> below) {}
