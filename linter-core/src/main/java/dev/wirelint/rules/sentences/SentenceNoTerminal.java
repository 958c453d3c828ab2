package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.analysis.paragraphs.LastSentence;
import dev.wirelint.analysis.paragraphs.LastSentences;
import dev.wirelint.analysis.paragraphs.SetOff;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A paragraph of the story that ends on a word that could be its last, but without an end mark. */
public final class SentenceNoTerminal implements Rule {
    /** For a line set as a crosshead, and for what a dateline opens. */
    private static final int LEAST_IN_SHORT = 6;

    @Override
    public Check prepare(Settings settings) {
        int leastWords = settings.number("least-words");
        Set<String> neverLast = Set.copyOf(settings.list("never-last").words());
        return (copy, findings) -> {
            long crossheads = copy.blocks(settings.zones()).stream()
                    .filter(p -> p.zone() == Zone.SUBHEAD)
                    .count();
            for (LastSentence last : LastSentences.of(copy, settings.zones(), neverLast)) {
                boolean crosshead = last.paragraph().zone() == Zone.SUBHEAD;
                boolean inCompany = crosshead && crossheads > 1 && !last.isTold();
                boolean datelined = last.paragraph().zone() == Zone.LEDE
                        && copy.article().dateline().isPresent();
                int least = crosshead || datelined ? LEAST_IN_SHORT : leastWords;
                if (last.ending().isUnmarked()
                        && (datelined || !last.readsAsCrosshead())
                        && !inCompany
                        && !SetOff.is(copy.textOf(last.paragraph().span()))
                        && !last.isCutOff()
                        && last.isSentence(least)) {
                    flag(last, copy, findings);
                }
            }
        };
    }

    private static void flag(LastSentence last, Copy copy, Findings findings) {
        boolean quoted = last.ending() == Ending.QUOTED;
        findings.flag(
                        last.span(),
                        "no end mark after \"" + copy.textOf(last.span()) + "\""
                                + (quoted ? " and its closing quotation mark" : "")
                                + "; the sentence is cut off, or only the mark is missing")
                .confidence(quoted ? Confidence.POSSIBLE : Confidence.SURE);
    }
}
