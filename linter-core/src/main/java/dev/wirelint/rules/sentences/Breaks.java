package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.List;
import java.util.Set;

/** Tells where a paragraph break stands inside a sentence. */
final class Breaks {
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY, Zone.SUBHEAD);
    private static final int LEAST_WORDS = 3;
    private static final int USUAL = 4;

    private Breaks() {}

    /** Whether so many paragraphs break inside a sentence that it is a poem, a list or a way of setting lines. */
    static boolean areUsual(Copy copy) {
        List<Block> blocks = copy.article().blocks();
        int joins = 0;
        for (int i = 1; i < blocks.size(); i++) {
            joins += joins(copy, blocks.get(i - 1), blocks.get(i)) ? 1 : 0;
        }
        return joins > 1 && joins * USUAL > blocks.size();
    }

    /** Whether the second paragraph goes on with the sentence the first leaves open. */
    static boolean joins(Copy copy, Block first, Block second) {
        if (!COPY.contains(first.zone())
                || !COPY.contains(second.zone())
                || first.span().isEmpty()
                || second.span().isEmpty()) {
            return false;
        }
        Ending ending = Ending.of(copy.text(), first.span());
        if (ending != Ending.BARE && ending != Ending.OPEN) {
            return false;
        }
        List<Sentence> before = copy.sentences(first);
        List<Sentence> after = copy.sentences(second);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Token next = after.get(0).first();
        return before.get(before.size() - 1).wordCount() >= LEAST_WORDS
                && Character.isLowerCase(next.text().codePointAt(0))
                && next.word().isCommon()
                && Ending.of(copy.text(), second.span()) != Ending.BARE;
    }
}
