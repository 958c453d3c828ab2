package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Fix;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;

/** A quotation in straight marks in a story that sets the others in curly ones, or the other way round. */
public final class QuoteInconsistentMarks implements Rule {
    private static final String STRAIGHT = "\"";
    private static final String OPENS = "“";
    private static final String CLOSES = "”";

    /** How many quotations of one kind it takes for one of the other kind to stand out. */
    private static final int CLEAR = 3;

    @Override
    public Check prepare(Settings settings) {
        return QuoteInconsistentMarks::check;
    }

    private static void check(Copy copy, Findings findings) {
        List<Quotation> straight = pairs(copy, STRAIGHT, STRAIGHT);
        List<Quotation> curly = pairs(copy, OPENS, CLOSES);
        if (straight.isEmpty() || curly.isEmpty()) {
            return;
        }
        if (curly.size() >= CLEAR * straight.size()) {
            straight.forEach(q -> flag(q, OPENS, CLOSES, curly, findings));
        } else if (straight.size() >= CLEAR * curly.size()) {
            curly.forEach(q -> flag(q, STRAIGHT, STRAIGHT, straight, findings));
        }
    }

    private static List<Quotation> pairs(Copy copy, String opener, String closer) {
        return Quotations.of(copy).found().stream()
                .filter(q -> q.opener().glyph().equals(opener))
                .filter(q -> q.closer().map(c -> c.glyph().equals(closer)).orElse(false))
                .toList();
    }

    private static void flag(
            Quotation quotation, String opener, String closer, List<Quotation> others, Findings findings) {
        Span open = quotation.opener().span();
        Span close = quotation.closer().orElseThrow().span();
        findings.flag(
                        open,
                        "this quotation stands in " + kind(quotation.opener().glyph()) + " quotes, " + others.size()
                                + " others of the story in " + kind(opener) + " ones; use one kind")
                .related(others.get(0).opener().span(), "another quotation")
                .fix(new Fix(Fix.Safety.SAFE, List.of(new Edit(open, opener), new Edit(close, closer))));
    }

    private static String kind(String opener) {
        return opener.equals(STRAIGHT) ? "straight" : "curly";
    }
}
