package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.paragraphs.Breaks;
import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.analysis.paragraphs.RunOnVerse;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Set;

/** A paragraph that ends on a word or a mark after which more must come. */
public final class SentenceTruncated implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> neverLast = Set.copyOf(settings.list("never-last").words());
        return (copy, findings) -> {
            List<Block> paragraphs = copy.blocks(settings.zones());
            if (!Bare.isUsual(copy, paragraphs)) {
                Breaks breaks = Breaks.of(copy);
                paragraphs.stream()
                        .filter(p ->
                                !breaks.cutTheEndOf(p) && !RunOnVerse.of(copy).holds(p))
                        .forEach(p -> check(copy, p, neverLast, findings));
            }
        };
    }

    private static void check(Copy copy, Block paragraph, Set<String> neverLast, Findings findings) {
        List<Sentence> sentences = paragraph.span().isEmpty() ? List.of() : copy.sentences(paragraph);
        if (sentences.isEmpty()) {
            return;
        }
        Ending ending = Ending.of(copy.text(), paragraph.span());
        LastSentence last = new LastSentence(copy, paragraph, sentences, neverLast);
        if (last.words() >= LastSentence.FEW && (ending == Ending.OPEN || (ending.isUnmarked() && last.isCutOff()))) {
            findings.flag(
                    last.span(),
                    "the sentence is cut off after \"" + copy.textOf(last.span()) + "\"; finish it or take it out");
        }
    }
}
