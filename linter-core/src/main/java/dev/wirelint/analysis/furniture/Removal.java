package dev.wirelint.analysis.furniture;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Confidence;
import dev.wirelint.finding.Fix.Safety;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;

/**
 * Furniture to take out.
 *
 * @param span the furniture, with its end mark
 * @param gone what is deleted: the furniture and the white space that goes with it; empty to leave it standing
 * @param confidence how sure it is that nobody wants to keep the words
 */
public record Removal(Span span, Span gone, Safety safety, double confidence) {
    /** A caption may go to the picture instead, so what is wrong in it stays worth a word. */
    public Removal ofWhatMayBeKept() {
        return new Removal(span, gone, safety, Confidence.LIKELY);
    }

    /** Nothing is taken out of a quotation but by hand. */
    static Removal leftToTheEditor(Span span) {
        return new Removal(span, Span.at(span.start()), Safety.REVIEW, Confidence.SURE);
    }

    /** A whole block goes with the gap before it; the first block with the gap after it. */
    public static Removal ofBlock(Article article, int index, Verdict verdict) {
        Span span = article.blocks().get(index).span();
        Span gone = span;
        if (index > 0) {
            gone = new Span(article.blocks().get(index - 1).span().end(), span.end());
        } else if (article.blocks().size() > 1) {
            gone = new Span(span.start(), article.blocks().get(1).span().start());
        }
        return of(span, gone, verdict);
    }

    /** Part of a paragraph goes with the white space before it, or after it where it opens the paragraph. */
    public static Removal ofPart(String text, Span paragraph, Span part, Verdict verdict) {
        int start = Scan.back(text, part.start(), paragraph.start(), Character::isWhitespace);
        int end = start == paragraph.start()
                ? Scan.over(text, part.end(), paragraph.end(), Character::isWhitespace)
                : part.end();
        return of(part, new Span(start, end), verdict);
    }

    private static Removal of(Span span, Span gone, Verdict verdict) {
        boolean certain = verdict == Verdict.CERTAIN;
        return new Removal(
                span, gone, certain ? Safety.SAFE : Safety.REVIEW, certain ? Confidence.CERTAIN : Confidence.SURE);
    }
}
