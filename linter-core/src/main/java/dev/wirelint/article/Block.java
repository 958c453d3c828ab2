package dev.wirelint.article;

import dev.wirelint.text.Span;

/**
 * One paragraph, line or cell of an article.
 *
 * @param span its place in {@link Article#text()}
 */
public record Block(Zone zone, Span span) {}
