package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import java.util.List;

/** Tells whether a story is written without end marks. */
final class Bare {
    private static final int USUAL_STORY = 4;

    private Bare() {}

    /** Where half of the paragraphs go without, it is the way the piece is written. */
    static boolean isUsual(Copy copy, List<Block> paragraphs) {
        long bare = paragraphs.stream()
                .filter(p -> p.zone() != Zone.SUBHEAD && !p.span().isEmpty())
                .filter(p -> Ending.of(copy.text(), p.span()) == Ending.BARE)
                .count();
        return paragraphs.size() >= USUAL_STORY && bare * 2 > paragraphs.size();
    }
}
