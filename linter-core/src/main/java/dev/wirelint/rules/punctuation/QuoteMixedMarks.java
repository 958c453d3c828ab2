package dev.wirelint.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.QuoteMark;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A quotation whose two marks do not belong together: curly and straight, double and single. */
@AutoService(Rule.class)
public final class QuoteMixedMarks implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return QuoteMixedMarks::check;
    }

    private static void check(Copy copy, Findings findings) {
        for (Quotation quotation : copy.quotations().found()) {
            quotation.closer().ifPresent(closer -> compare(quotation.opener(), closer, findings));
        }
    }

    private static void compare(QuoteMark opener, QuoteMark closer, Findings findings) {
        if (closer.glyph().equals(opener.partner())) {
            if (opener.closesByShape()) {
                flag(opener, closer, opener.counterpart(), findings);
            }
            return;
        }
        flag(closer, opener, opener.partner(), findings);
    }

    private static void flag(QuoteMark wrong, QuoteMark other, String right, Findings findings) {
        findings.flag(wrong.span(), wrong.glyph() + " does not match " + other.glyph() + "; use " + right)
                .related(other.span(), "the other mark of the quotation")
                .replace(right);
    }
}
