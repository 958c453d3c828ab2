package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.marks.LoneBracket;
import dev.wirelint.analysis.marks.LoneBrackets;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** A bracket without its partner. */
public final class SentenceUnbalancedBracket implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> LoneBrackets.of(copy, settings.zones())
                .forEach((block, lone) -> lone.forEach(b -> flag(copy, block.span(), b, findings)));
    }

    private static void flag(Copy copy, Span block, LoneBracket lone, Findings findings) {
        Span span = lone.span();
        String fault = lone.opens()
                ? InWords.before(copy.text(), block, span.end()) + " is never closed; close it, or take it out"
                : InWords.after(copy.text(), block, span.start()) + " was never opened; open it, or take it out";
        findings.flag(span, "the " + InWords.mark(copy.textOf(span)) + fault).confidence(Confidence.SURE);
    }
}
