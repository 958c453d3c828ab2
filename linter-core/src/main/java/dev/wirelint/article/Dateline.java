package dev.wirelint.article;

import dev.wirelint.text.Span;

/**
 * The opening of a news story, such as {@code LONDON, Jan 19 (Agency) -}.
 *
 * @param span the whole of it in {@link Article#text()}, from the place to the dash where there is one
 * @param place what stands before the date or the agency, as written; empty when the line gives none
 * @param date what stands between the place and the agency, as written; empty when the line gives none
 * @param agency the words in brackets, as written
 */
public record Dateline(Span span, String place, String date, String agency) {
    /** The same, so many characters further on. */
    Dateline shift(int by) {
        return new Dateline(span.shift(by), place, date, agency);
    }
}
