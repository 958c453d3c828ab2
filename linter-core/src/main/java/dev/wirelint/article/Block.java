package dev.wirelint.article;

import dev.wirelint.text.Span;

/**
 * One paragraph, line or cell of an article.
 *
 * @param span its place in {@link Article#text()}
 * @param declared whether a field or a mark of the file says what zone it is, and not its words alone
 */
public record Block(Zone zone, Span span, boolean declared) {
    /** The same, so many characters further on. */
    public Block shift(int by) {
        return new Block(zone, span.shift(by), declared);
    }
}
