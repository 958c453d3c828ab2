package dev.wirelint.rule;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.paragraphs.Verse;
import dev.wirelint.analysis.quotations.MarkedUp;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.Unsettled;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.Fix.Safety;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Span;
import java.util.stream.IntStream;

/**
 * How far a fix can be trusted where its edits stand, whatever the rule says of it: the words of somebody who is quoted
 * wait for an editor's hand, and what may be their words, a quotation mark and verse for an editor's nod.
 */
final class FixSafety {
    private static final String PARAGRAPH_GAP = "\n\n";

    private FixSafety() {}

    static Safety of(Copy copy, Fix fix) {
        if (fix.edits().stream()
                .anyMatch(e -> isQuoted(copy, e.span()) || joinsQuoted(copy, e.span()) || emptiesField(copy, e))) {
            return Safety.BY_HAND;
        }
        boolean sure = fix.safety() != Safety.SAFE
                || fix.edits().stream().noneMatch(e -> touchesMark(copy, e) || mayBeOthers(copy, e.span()));
        return sure ? fix.safety() : Safety.REVIEW;
    }

    /** A part of the file that holds one field, such as a caption of its own, is never left empty. */
    private static boolean emptiesField(Copy copy, Edit edit) {
        return edit.replacement().isBlank() && copy.article().empties(edit.span());
    }

    private static boolean isQuoted(Copy copy, Span place) {
        return Quotations.of(copy).hold(place)
                || InOrder.anyMeets(MarkedUp.of(copy), copy.article().map().toSource(place))
                || copy.article()
                        .blockAt(place.start())
                        .filter(b -> b.zone() == Zone.QUOTE)
                        .isPresent();
    }

    /** Whether paragraphs would be joined of which one may open a quotation that the next closes. */
    private static boolean joinsQuoted(Copy copy, Span place) {
        return place.of(copy.text()).contains(PARAGRAPH_GAP) && InOrder.anyMeets(Unsettled.of(copy), place);
    }

    /** Whether these may be words of somebody who is quoted, or part of a line of verse. */
    private static boolean mayBeOthers(Copy copy, Span place) {
        boolean wholeLine = !place.isEmpty()
                && copy.article()
                        .blockAt(place.end() - 1)
                        .filter(b -> place.contains(b.span()))
                        .isPresent();
        return InOrder.anyMeets(Unsettled.of(copy), place) || (!wholeLine && InOrder.anyMeets(Verse.of(copy), place));
    }

    /** Whether a quotation mark stands in what is changed, beside it, or in what is written for it. */
    private static boolean touchesMark(Copy copy, Edit edit) {
        String text = copy.text();
        Span reach = withNeighbours(text, edit.span());
        Span inFile = copy.article().map().toSource(edit.span());
        Span besideTags = new Span(Math.max(0, inFile.start() - 1), inFile.end() + 1);
        if (Quotations.of(copy).meet(reach)
                || InOrder.anyMeets(MarkedUp.of(copy), besideTags)
                || reach.of(text).chars().anyMatch(c -> QuoteMarks.DOUBLE.indexOf(c) >= 0)) {
            return true;
        }
        String before =
                text.substring(Math.max(0, edit.span().start() - 2), edit.span().start());
        String behind = text.substring(
                edit.span().end(), Math.min(text.length(), edit.span().end() + 2));
        int from = before.length() - (edit.span().start() - reach.start());
        int to = before.length()
                + edit.replacement().length()
                + (reach.end() - edit.span().end());
        String mended = before + edit.replacement() + behind;
        return IntStream.range(from, to).anyMatch(i -> isMark(mended, i));
    }

    /** The characters on either side belong to it, but not those of another paragraph. */
    private static Span withNeighbours(String text, Span span) {
        boolean opensLine = span.start() == 0 || text.charAt(span.start()) == '\n';
        boolean endsLine = span.end() == text.length() || (span.end() > 0 && text.charAt(span.end() - 1) == '\n');
        return new Span(opensLine ? span.start() : span.start() - 1, endsLine ? span.end() : span.end() + 1);
    }

    /** A double mark, or a single one that is no apostrophe inside a word. */
    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        if (QuoteMarks.SINGLE.indexOf(c) < 0) {
            return QuoteMarks.DOUBLE.indexOf(c) >= 0;
        }
        return at == 0
                || at + 1 == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
