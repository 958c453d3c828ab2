package dev.wirelint.rules.boilerplate;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.Fix.Safety;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;

/**
 * Furniture to take out.
 *
 * @param span the furniture, with its end mark
 * @param gone what is deleted: the furniture and the white space that goes with it
 */
record Removal(Span span, Span gone, Safety safety) {

    /** A whole block goes with the gap before it; the first block with the gap after it. */
    static Removal ofBlock(Article article, int index) {
        Span span = article.blocks().get(index).span();
        Span gone = span;
        if (index > 0) {
            gone = new Span(article.blocks().get(index - 1).span().end(), span.end());
        } else if (article.blocks().size() > 1) {
            gone = new Span(span.start(), article.blocks().get(1).span().start());
        }
        return new Removal(span, gone, Safety.SAFE);
    }

    /** Part of a paragraph goes with the white space before it, or after it where it opens the paragraph. */
    static Removal ofPart(String text, Span paragraph, Span part, Verdict verdict) {
        int start = part.start();
        int end = part.end();
        while (start > paragraph.start() && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        if (start == paragraph.start()) {
            while (end < paragraph.end() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        }
        return new Removal(part, new Span(start, end), verdict == Verdict.CERTAIN ? Safety.SAFE : Safety.REVIEW);
    }

    void report(Findings findings, String message) {
        findings.flag(span, message).fix(Fix.replace(safety, gone, ""));
    }
}
