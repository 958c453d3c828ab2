package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.quotations.LoneMark;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** A quotation mark that opens what never closes, or closes what never opened. */
public final class QuoteUnbalanced implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return QuoteUnbalanced::check;
    }

    private static void check(Copy copy, Findings findings) {
        for (LoneMark lone : Quotations.of(copy).lone()) {
            Span mark = lone.mark().span();
            Span block = lone.block().span();
            String place = lone.opens()
                    ? InWords.before(copy.text(), block, mark.end())
                    : InWords.after(copy.text(), block, mark.start());
            String fault = lone.opens()
                    ? " opens a quotation that is never closed; close it, or take the mark out"
                    : " closes a quotation that was never opened; open it, or take the mark out";
            findings.flag(mark, "the " + InWords.mark(lone.mark().glyph()) + place + fault)
                    .confidence(Confidence.SURE);
        }
    }
}
