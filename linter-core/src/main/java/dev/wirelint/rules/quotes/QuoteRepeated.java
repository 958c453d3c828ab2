package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.wordings.FactCheck;
import dev.wirelint.analysis.wordings.RepeatedQuotes;
import dev.wirelint.analysis.wordings.RepeatedQuotes.Repeated;
import dev.wirelint.analysis.wordings.SaidAgain;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** The same words quoted twice in the running copy of one story. */
public final class QuoteRepeated implements Rule {
    @Override
    public Check prepare(Settings settings) {
        int shortest = settings.number("words");
        SaidAgain saidAgain = new SaidAgain(settings.list("said-again").words());
        FactCheck factCheck = new FactCheck(Set.copyOf(settings.list("rulings").words()));
        return (copy, findings) -> RepeatedQuotes.of(copy, settings.zones(), shortest, saidAgain, factCheck)
                .forEach(r -> flag(r, copy, findings));
    }

    private static void flag(Repeated words, Copy copy, Findings findings) {
        findings.flag(
                        words.again(),
                        "the same words are quoted on line " + copy.line(words.before()) + "; quote them once")
                .confidence(Confidence.SURE)
                .related(words.before(), "the same words");
    }
}
