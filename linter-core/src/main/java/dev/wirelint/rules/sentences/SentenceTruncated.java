package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.analysis.paragraphs.LastSentence;
import dev.wirelint.analysis.paragraphs.LastSentences;
import dev.wirelint.analysis.paragraphs.OpenEnd;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A paragraph that ends on a word or a mark after which more must come. */
public final class SentenceTruncated implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> neverLast = Set.copyOf(settings.list("never-last").words());
        return (copy, findings) -> LastSentences.of(copy, settings.zones(), neverLast).stream()
                .filter(SentenceTruncated::isCutOff)
                .filter(last -> !OpenEnd.isMeant(copy, last.paragraph()))
                .forEach(last -> findings.flag(
                        last.span(),
                        "the sentence is cut off after \"" + copy.textOf(last.span())
                                + "\"; finish it or take it out"));
    }

    private static boolean isCutOff(LastSentence last) {
        return last.words() >= LastSentence.FEW
                && (last.ending() == Ending.OPEN || (last.ending().isUnmarked() && last.isCutOff()));
    }
}
