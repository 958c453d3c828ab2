package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.quotations.MixedMarks;
import dev.wirelint.finding.Fix;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;

/** A quotation whose two marks do not belong together: curly and straight, double and single. */
public final class QuoteMixedMarks implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> MixedMarks.of(copy).values().forEach(inOne -> flag(copy, inOne, findings));
    }

    /** One finding a paragraph: who mends one mark there mends them all. */
    private static void flag(Copy copy, List<MixedMarks> inParagraph, Findings findings) {
        MixedMarks first = inParagraph.get(0);
        int more = inParagraph.size() - 1;
        String others = more == 0 ? "" : more == 1 ? ", and so in one more here" : ", and so in " + more + " more here";
        Findings.Draft draft = findings.flag(
                        first.wrong().span(), fault(copy, first) + "; use " + first.right() + others)
                .related(first.other().span(), "the other mark of the quotation");
        if (more == 0) {
            draft.replace(first.right());
        } else {
            inParagraph.stream().skip(1).forEach(m -> draft.related(m.wrong().span(), "another"));
            draft.fix(new Fix(
                    Fix.Safety.SAFE, inParagraph.stream().map(MixedMarks::edit).toList()));
        }
    }

    private static String fault(Copy copy, MixedMarks mixed) {
        Span block = mixed.quotation().block().span();
        Span place = mixed.wrong().span();
        String wrong = InWords.mark(mixed.wrong().glyph());
        String other = InWords.mark(mixed.other().glyph());
        if (mixed.opensTurned()) {
            String before = InWords.before(copy.text(), block, place.end());
            return "a closing " + wrong + " stands" + before + ", where the quotation opens";
        }
        String after = InWords.after(copy.text(), block, place.start());
        return other.equals(wrong)
                ? "an opening " + wrong + " stands" + after + ", where the quotation closes"
                : "the quotation opens with a " + other + " and closes" + after + " with a " + wrong;
    }
}
