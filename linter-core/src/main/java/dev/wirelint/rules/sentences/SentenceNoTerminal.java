package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.paragraphs.Breaks;
import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.analysis.paragraphs.RunOnVerse;
import dev.wirelint.analysis.quotations.PullQuote;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A paragraph of the story that ends on a word that could be its last, but without an end mark. */
public final class SentenceNoTerminal implements Rule {
    /** For a line set as a crosshead, and for what a dateline opens. */
    private static final int LEAST_IN_SHORT = 6;

    /** The dates that close an obituary: "Ida Renner, pilot, born 2 May 1931; died 11 January 2025". */
    private static final Pattern VITALS =
            Pattern.compile("(?i).*\\bborn\\b[^.!?]*\\d{4}[;,:–—-]? (?:and )?died\\b[^.!?]*\\d{4}\\s*");

    @Override
    public Check prepare(Settings settings) {
        int leastWords = settings.number("least-words");
        Set<String> neverLast = Set.copyOf(settings.list("never-last").words());
        return (copy, findings) -> check(copy, findings, copy.blocks(settings.zones()), neverLast, leastWords);
    }

    private static void check(
            Copy copy, Findings findings, List<Block> paragraphs, Set<String> neverLast, int leastWords) {
        if (Bare.isUsual(copy, paragraphs)) {
            return;
        }
        long crossheads =
                paragraphs.stream().filter(p -> p.zone() == Zone.SUBHEAD).count();
        Breaks breaks = Breaks.of(copy);
        for (Block paragraph : paragraphs) {
            List<Sentence> sentences = paragraph.span().isEmpty() ? List.of() : copy.sentences(paragraph);
            if (!sentences.isEmpty()
                    && !breaks.cutTheEndOf(paragraph)
                    && !RunOnVerse.of(copy).holds(paragraph)) {
                LastSentence last = new LastSentence(copy, paragraph, sentences, neverLast);
                boolean crosshead = paragraph.zone() == Zone.SUBHEAD;
                boolean inCompany = crosshead && crossheads > 1 && !last.isTold();
                boolean datelined = paragraph.zone() == Zone.LEDE
                        && copy.article().dateline().isPresent();
                String text = copy.textOf(paragraph.span());
                boolean setOff = PullQuote.is(text) || VITALS.matcher(text).matches();
                if ((datelined || !last.readsAsCrosshead()) && !inCompany && !setOff) {
                    check(
                            copy,
                            findings,
                            last,
                            Ending.of(copy.text(), paragraph.span()),
                            crosshead || datelined ? LEAST_IN_SHORT : leastWords);
                }
            }
        }
    }

    private static void check(Copy copy, Findings findings, LastSentence last, Ending ending, int leastWords) {
        if (ending.isUnmarked() && !last.isCutOff() && last.isSentence(leastWords)) {
            String quoted = ending == Ending.QUOTED ? " and its closing quotation mark" : "";
            findings.flag(
                            last.span(),
                            "no end mark after \"" + copy.textOf(last.span()) + "\"" + quoted
                                    + "; the sentence is cut off, or only the mark is missing")
                    .confidence(ending == Ending.QUOTED ? Confidence.POSSIBLE : Confidence.SURE);
        }
    }
}
