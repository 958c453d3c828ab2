package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuoteMark;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Fix;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quotation whose two marks do not belong together: curly and straight, double and single. */
public final class QuoteMixedMarks implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return QuoteMixedMarks::check;
    }

    /** One finding a paragraph: who mends one mark there mends them all. */
    private static void check(Copy copy, Findings findings) {
        Map<Block, List<Mixed>> byBlock = new LinkedHashMap<>();
        for (Quotation quotation : Quotations.of(copy).found()) {
            quotation
                    .closer()
                    .filter(c -> !quotation.words().isEmpty())
                    .flatMap(c -> mixed(copy, quotation, c))
                    .ifPresent(m -> byBlock.computeIfAbsent(quotation.block(), b -> new ArrayList<>())
                            .add(m));
        }
        byBlock.values().forEach(m -> flag(m, findings));
    }

    private static Optional<Mixed> mixed(Copy copy, Quotation quotation, QuoteMark closer) {
        QuoteMark opener = quotation.opener();
        Span block = quotation.block().span();
        if (closer.glyph().equals(opener.partner())) {
            String place = InWords.before(copy.text(), block, opener.span().end());
            String fault = "a closing " + name(opener) + " stands" + place + ", where the quotation opens";
            return opener.closesByShape()
                    ? Optional.of(new Mixed(opener, closer, fault, opener.counterpart()))
                    : Optional.empty();
        }
        String place = InWords.after(copy.text(), block, closer.span().start());
        String fault = name(opener).equals(name(closer))
                ? "an opening " + name(closer) + " stands" + place + ", where the quotation closes"
                : "the quotation opens with a " + name(opener) + " and closes" + place + " with a " + name(closer);
        return Optional.of(new Mixed(closer, opener, fault, opener.partner()));
    }

    private static String name(QuoteMark mark) {
        return InWords.mark(mark.glyph());
    }

    private static void flag(List<Mixed> inParagraph, Findings findings) {
        Mixed first = inParagraph.get(0);
        int more = inParagraph.size() - 1;
        String others = more == 0 ? "" : more == 1 ? ", and so in one more here" : ", and so in " + more + " more here";
        Findings.Draft draft = findings.flag(first.wrong.span(), first.fault + "; use " + first.right + others)
                .related(first.other.span(), "the other mark of the quotation");
        if (more == 0) {
            draft.replace(first.right);
        } else {
            inParagraph.stream().skip(1).forEach(m -> draft.related(m.wrong.span(), "another"));
            draft.fix(new Fix(
                    Fix.Safety.SAFE,
                    inParagraph.stream()
                            .map(m -> new Edit(m.wrong.span(), m.right))
                            .toList()));
        }
    }

    /**
     * Two marks that do not belong together.
     *
     * @param wrong the one to change
     * @param right what it should be
     */
    private record Mixed(QuoteMark wrong, QuoteMark other, String fault, String right) {}
}
