package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.quotations.FewMarks;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.QuoteMark;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Fix;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;

/** A quotation in straight marks in a story that sets the others in curly ones, or the other way round. */
public final class QuoteInconsistentMarks implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            FewMarks marks = FewMarks.of(copy);
            marks.few().forEach(quotation -> flag(quotation, marks.many(), findings));
        };
    }

    private static void flag(Quotation quotation, List<Quotation> others, Findings findings) {
        QuoteMark open = quotation.opener();
        QuoteMark close = quotation.closer().orElseThrow();
        QuoteMark model = others.get(0).opener();
        Edit opened = new Edit(open.span(), model.glyph());
        Edit closed =
                new Edit(close.span(), others.get(0).closer().orElseThrow().glyph());
        findings.flag(
                        open.span(),
                        "this quotation stands in " + kind(open) + " quotes, " + others.size()
                                + " others of the story in " + kind(model) + " ones; use one kind")
                .related(model.span(), "another quotation")
                .fix(new Fix(Fix.Safety.SAFE, List.of(opened, closed)));
    }

    private static String kind(QuoteMark opener) {
        return opener.glyph().equals("\"") ? "straight" : "curly";
    }
}
