package dev.wirelint.analysis.paragraphs;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The paragraph breaks of a story that stand inside a sentence. Each is one fault, so a rule that looks at how a
 * paragraph ends or begins passes them over.
 */
public final class Breaks {
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY);
    private static final int LEAST_WORDS = 3;
    private static final int USUAL = 4;

    private static final Part<Breaks> PART = Part.of(Breaks::read);

    private final List<Break> inOrder;
    private final Set<Block> before;
    private final Set<Block> after;

    private Breaks(List<Break> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        this.before = inOrder.stream().map(Break::first).collect(Collectors.toSet());
        this.after = inOrder.stream().map(Break::second).collect(Collectors.toSet());
    }

    /** None where so many paragraphs break inside a sentence that it is a poem, a list or a way of setting lines. */
    public static Breaks of(Copy copy) {
        return copy.part(PART);
    }

    private static Breaks read(Copy copy) {
        List<Block> blocks = copy.article().blocks();
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (joins(copy, blocks.get(i - 1), blocks.get(i))) {
                breaks.add(new Break(blocks.get(i - 1), blocks.get(i)));
            }
        }
        boolean usual = breaks.size() > 1 && breaks.size() * USUAL > blocks.size();
        return new Breaks(usual ? List.of() : breaks);
    }

    /** All of them, in the order of the story. */
    public List<Break> inOrder() {
        return inOrder;
    }

    /** Whether the sentence that a paragraph ends in goes on in the next. */
    public boolean cutTheEndOf(Block paragraph) {
        return before.contains(paragraph);
    }

    /** Whether a paragraph begins in the middle of a sentence. */
    public boolean cutTheStartOf(Block paragraph) {
        return after.contains(paragraph);
    }

    /** Whether the second paragraph goes on with the sentence the first leaves open. */
    private static boolean joins(Copy copy, Block first, Block second) {
        if (!COPY.contains(first.zone())
                || !COPY.contains(second.zone())
                || first.span().isEmpty()
                || second.span().isEmpty()) {
            return false;
        }
        Ending ending = Ending.of(copy.text(), first.span());
        if (ending == Ending.MARKED || ending == Ending.OTHER) {
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

    /**
     * One break.
     *
     * @param first the paragraph that leaves a sentence open
     * @param second the one that goes on with it
     */
    public record Break(Block first, Block second) {}
}
