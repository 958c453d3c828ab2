package dev.wirelint.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.QuoteMark;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** A quotation whose two marks do not belong together: curly and straight, double and single. */
@AutoService(Rule.class)
public final class QuoteMixedMarks implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return QuoteMixedMarks::check;
    }

    private static void check(Copy copy, Findings findings) {
        for (Quotation quotation : copy.quotations().found()) {
            quotation.closer().ifPresent(closer -> compare(copy, quotation, closer, findings));
        }
    }

    private static void compare(Copy copy, Quotation quotation, QuoteMark closer, Findings findings) {
        QuoteMark opener = quotation.opener();
        Span block = quotation.block().span();
        if (closer.glyph().equals(opener.partner())) {
            if (opener.closesByShape()) {
                String place = InWords.before(copy.text(), block, opener.span().end());
                String fault = "a closing " + name(opener) + " stands" + place + ", where the quotation opens";
                flag(opener, closer, fault, opener.counterpart(), findings);
            }
            return;
        }
        String place = InWords.after(copy.text(), block, closer.span().start());
        String fault = name(opener).equals(name(closer))
                ? "an opening " + name(closer) + " stands" + place + ", where the quotation closes"
                : "the quotation opens with a " + name(opener) + " and closes" + place + " with a " + name(closer);
        flag(closer, opener, fault, opener.partner(), findings);
    }

    private static String name(QuoteMark mark) {
        return InWords.mark(mark.glyph());
    }

    private static void flag(QuoteMark wrong, QuoteMark other, String fault, String right, Findings findings) {
        findings.flag(wrong.span(), fault + "; use " + right)
                .related(other.span(), "the other mark of the quotation")
                .replace(right);
    }
}
