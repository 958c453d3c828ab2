package dev.wirelint.analysis.quotations;

import dev.wirelint.article.Block;
import dev.wirelint.text.Span;
import java.util.Optional;

/**
 * The words between two quotation marks of one paragraph. A quotation that runs over paragraphs is one of these in
 * each, and only the last is closed.
 *
 * @param opener the mark it opens with
 * @param closer the mark it closes with; absent where the quotation goes on in the next paragraph
 * @param words the words without their marks
 * @param depth how many quotations of the same paragraph it stands in
 */
public record Quotation(Block block, QuoteMark opener, Optional<QuoteMark> closer, Span words, int depth) {
    /** From mark to mark. */
    public Span span() {
        return new Span(opener.span().start(), closer.map(c -> c.span().end()).orElse(words.end()));
    }

    public boolean runsOn() {
        return closer.isEmpty();
    }
}
