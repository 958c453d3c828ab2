package dev.wirelint.analysis.paragraphs;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sentences that close the paragraphs of a story, where how they end can tell something. */
public final class LastSentences {
    private static final int USUAL_STORY = 4;

    private LastSentences() {}

    /**
     * Those of the paragraphs in some zones; what a break cuts and verse run together say nothing of their ends.
     *
     * @param neverLast words after which more must come
     */
    public static List<LastSentence> of(Copy copy, Set<Zone> zones, Set<String> neverLast) {
        List<Block> paragraphs = copy.blocks(zones);
        if (goWithoutEndMarks(copy, paragraphs)) {
            return List.of();
        }
        Breaks breaks = Breaks.of(copy);
        List<LastSentence> last = new ArrayList<>();
        for (Block paragraph : paragraphs) {
            List<Sentence> sentences = paragraph.span().isEmpty() ? List.of() : copy.sentences(paragraph);
            if (!sentences.isEmpty()
                    && !breaks.cutTheEndOf(paragraph)
                    && !RunOnVerse.of(copy).holds(paragraph)) {
                last.add(new LastSentence(copy, paragraph, sentences, neverLast));
            }
        }
        return List.copyOf(last);
    }

    /** Where half of the paragraphs go without, it is the way the piece is written. */
    private static boolean goWithoutEndMarks(Copy copy, List<Block> paragraphs) {
        long bare = paragraphs.stream()
                .filter(p -> p.zone() != Zone.SUBHEAD && !p.span().isEmpty())
                .filter(p -> Ending.of(copy.text(), p.span()) == Ending.BARE)
                .count();
        return paragraphs.size() >= USUAL_STORY && bare * 2 > paragraphs.size();
    }
}
