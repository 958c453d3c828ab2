package dev.wirelint.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.QuoteMark;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Fix;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.List;

/** A quotation inside a quotation that wears the same marks as the one around it. */
@AutoService(Rule.class)
public final class QuoteNestedStyle implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return QuoteNestedStyle::check;
    }

    private static void check(Copy copy, Findings findings) {
        List<Quotation> around = new ArrayList<>();
        for (Quotation quotation : copy.quotations().found()) {
            around.removeIf(q -> q.span().end() <= quotation.span().start());
            if (!around.isEmpty() && quotation.closer().isPresent()) {
                compare(around.get(around.size() - 1).opener(), quotation, findings);
            }
            around.add(quotation);
        }
    }

    private static void compare(QuoteMark outer, Quotation inner, Findings findings) {
        if (!outer.glyph().equals(inner.opener().glyph())) {
            return;
        }
        String open = inner.opener().isSingle() ? "“" : "‘";
        String close = inner.opener().isSingle() ? "”" : "’";
        findings.flag(
                        inner.opener().span(),
                        "the quotation inside wears the marks of the one around it; use " + open + " and " + close)
                .related(outer.span(), "the quotation around it opens here")
                .fix(new Fix(
                        Fix.Safety.REVIEW,
                        List.of(
                                new Edit(inner.opener().span(), open),
                                new Edit(inner.closer().orElseThrow().span(), close))));
    }
}
