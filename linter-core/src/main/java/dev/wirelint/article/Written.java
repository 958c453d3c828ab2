package dev.wirelint.article;

import dev.wirelint.text.Span;

/**
 * A part of a file in which words are written otherwise than in the rest of it, such as a string of its front matter.
 *
 * @param span its characters in the decoded file, without the marks around it
 */
public record Written(Span span, Notation notation) {}
