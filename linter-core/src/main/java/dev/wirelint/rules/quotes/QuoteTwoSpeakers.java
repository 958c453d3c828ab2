package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.wordings.QuotesOfTwo;
import dev.wirelint.analysis.wordings.QuotesOfTwo.OfTwo;
import dev.wirelint.analysis.wordings.SaidAgain;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** The same words given to one speaker here and to another there. */
public final class QuoteTwoSpeakers implements Rule {
    @Override
    public Check prepare(Settings settings) {
        SaidAgain saidAgain = new SaidAgain(settings.list("said-again").words());
        Set<String> stock = Set.copyOf(settings.list("stock-phrases").words());
        return (copy, findings) ->
                QuotesOfTwo.of(copy, settings.zones(), saidAgain, stock).forEach(q -> flag(q, copy, findings));
    }

    private static void flag(OfTwo quote, Copy copy, Findings findings) {
        findings.flag(
                        quote.here(),
                        "the words of " + copy.textOf(quote.speaker()) + " here and of " + copy.textOf(quote.other())
                                + " on line " + copy.line(quote.before()) + "; check whose they are")
                .confidence(Confidence.NEARLY_SURE)
                .related(quote.before(), "the same words by another");
    }
}
