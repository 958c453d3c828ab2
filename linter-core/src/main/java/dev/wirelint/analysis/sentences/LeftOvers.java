package dev.wirelint.analysis.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.paragraphs.Breaks;
import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.analysis.paragraphs.RunOnVerse;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.QuoteMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the paragraphs that are what is left of a sentence that was cut: no verb, and one before that breaks off. */
public final class LeftOvers {
    private static final int LEAST_WORDS = 4;
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY);

    private LeftOvers() {}

    /** The sentences that are such paragraphs, in reading order. */
    public static List<Sentence> of(Copy copy, Set<Zone> zones) {
        List<Sentence> leftOver = new ArrayList<>();
        Breaks breaks = Breaks.of(copy);
        boolean cutBefore = false;
        for (Block block : copy.blocks(zones)) {
            if (block.span().isEmpty()
                    || !COPY.contains(block.zone())
                    || RunOnVerse.of(copy).holds(block)) {
                continue;
            }
            Ending ending = Ending.of(copy.text(), block.span());
            List<Sentence> sentences = copy.sentences(block);
            if (cutBefore
                    && !breaks.cutTheStartOf(block)
                    && sentences.size() == 1
                    && isLeftOver(sentences.get(0), copy.textOf(block.span()))) {
                leftOver.add(sentences.get(0));
            }
            cutBefore = cutBefore(ending, sentences, cutBefore);
        }
        return List.copyOf(leftOver);
    }

    /** A few words without a mark, such as a link between two paragraphs, do not count as a paragraph. */
    private static boolean cutBefore(Ending ending, List<Sentence> sentences, boolean before) {
        if (ending == Ending.MARKED || ending == Ending.SPOKEN || ending == Ending.OTHER || sentences.isEmpty()) {
            return before && sentences.isEmpty();
        }
        long words = sentences.get(sentences.size() - 1).wordCount();
        return words > 2 * LEAST_WORDS || before;
    }

    private static boolean isLeftOver(Sentence sentence, String text) {
        boolean plain = text.endsWith(".") && !QuoteMarks.opens(text.charAt(0)) && "([".indexOf(text.charAt(0)) < 0;
        return plain && sentence.wordCount() >= LEAST_WORDS && !FiniteVerb.isIn(sentence.tokens());
    }
}
