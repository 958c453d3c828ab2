package dev.wirelint.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.LoneMark;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A quotation mark that opens what never closes, or closes what never opened. */
@AutoService(Rule.class)
public final class QuoteUnbalanced implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return QuoteUnbalanced::check;
    }

    private static void check(Copy copy, Findings findings) {
        for (LoneMark lone : copy.quotations().lone()) {
            String mark = lone.mark().glyph();
            String fault = lone.opens()
                    ? mark + " opens a quotation that is never closed; close it, or take the mark out"
                    : mark + " closes a quotation that was never opened; open it, or take the mark out";
            findings.flag(lone.mark().span(), fault).confidence(0.9);
        }
    }
}
