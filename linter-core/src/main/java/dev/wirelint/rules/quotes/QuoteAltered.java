package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.wordings.AlteredQuotes;
import dev.wirelint.analysis.wordings.AlteredQuotes.AlteredWord;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;

/** The same words quoted twice in one story, and not the same (Reuters Handbook, "Quotes"). */
public final class QuoteAltered implements Rule {
    private static final int WORDS_SHOWN = 12;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> AlteredQuotes.of(copy, settings.zones()).forEach(a -> flag(a, copy, findings));
    }

    private static void flag(AlteredWord quoted, Copy copy, Findings findings) {
        List<String> other = List.of(copy.textOf(quoted.other()).split("\\s+"));
        String shown = String.join(" ", other.subList(0, Math.min(WORDS_SHOWN, other.size())))
                + (other.size() > WORDS_SHOWN ? " ..." : "");
        findings.flag(
                        quoted.altered(),
                        "quoted as \"" + shown + "\" on line " + copy.line(quoted.other()) + "; check which was said")
                .confidence(Confidence.NEARLY_SURE)
                .related(quoted.other(), "the same words, quoted otherwise");
    }
}
