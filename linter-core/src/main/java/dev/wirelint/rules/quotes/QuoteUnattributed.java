package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.speakers.NobodysQuotes;
import dev.wirelint.analysis.speakers.NobodysQuotes.Nobodys;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A full sentence between quotation marks, and nobody in reach who says it (Reuters Handbook, "Quotes"). */
public final class QuoteUnattributed implements Rule {
    @Override
    public Check prepare(Settings settings) {
        int shortest = settings.number("words");
        Set<String> bodies = Set.copyOf(settings.list("bodies").words());
        Set<String> texts = Set.copyOf(settings.list("texts").words());
        return (copy, findings) -> NobodysQuotes.of(copy, settings.zones(), shortest, bodies, texts)
                .forEach(q -> flag(q, findings));
    }

    private static void flag(Nobodys quote, Findings findings) {
        Findings.Draft draft = findings.flag(quote.span(), "nobody is named as the speaker; say who said it")
                .confidence(Confidence.LIKELY);
        if (quote.knownFromAfar()) {
            draft.asSuggestion();
        }
    }
}
