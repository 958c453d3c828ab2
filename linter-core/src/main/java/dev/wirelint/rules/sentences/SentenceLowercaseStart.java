package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.sentences.SmallStarts;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Token;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Locale;
import java.util.Set;

/** A sentence that begins with a small letter: its capital, or the words before it, are lost. */
public final class SentenceLowercaseStart implements Rule {
    @Override
    public Check prepare(Settings settings) {
        SmallStarts starts = new SmallStarts(
                Set.copyOf(settings.list("small").words()),
                Set.copyOf(settings.list("abbreviations").words()));
        return (copy, findings) -> starts.in(copy, settings.zones()).forEach(first -> flag(first, findings));
    }

    private static void flag(Token first, Findings findings) {
        String word = first.text();
        findings.flag(
                        first.span(),
                        "the sentence begins with a small letter; give \"" + word
                                + "\" its capital, or restore what was cut before it")
                .confidence(Confidence.LIKELY)
                .suggest(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
}
