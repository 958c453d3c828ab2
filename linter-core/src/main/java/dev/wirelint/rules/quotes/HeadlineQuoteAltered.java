package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.wordings.AlteredAbove;
import dev.wirelint.analysis.wordings.AlteredAbove.AlteredHeadlineQuote;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Words quoted over a story that a quotation of the story has nearly, and nothing in it has just so. */
public final class HeadlineQuoteAltered implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> AlteredAbove.of(copy, settings.zones()).forEach(a -> flag(a, copy, findings));
    }

    private static void flag(AlteredHeadlineQuote quote, Copy copy, Findings findings) {
        findings.flag(
                        quote.quoted(),
                        "\"" + copy.textOf(quote.shown()) + "\" here, \"" + copy.textOf(quote.said()) + "\" on line "
                                + copy.line(quote.said()) + "; quote what was said")
                .confidence(Confidence.SURE)
                .related(quote.said(), "the words in the story");
    }
}
