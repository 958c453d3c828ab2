package dev.wirelint.format;

import java.util.BitSet;
import java.util.List;

/** The lines of results, standings or lists of names: three short ones on end, none of them a sentence. */
final class ShortLines {
    private static final int FEWEST = 3;

    private final BitSet listed;

    private ShortLines(BitSet listed) {
        this.listed = listed;
    }

    static ShortLines of(List<Paragraph> paragraphs) {
        BitSet listed = new BitSet(paragraphs.size());
        int first = 0;
        while (first < paragraphs.size()) {
            int end = first + 1;
            if (paragraphs.get(first).isShortLine()) {
                while (end < paragraphs.size()
                        && paragraphs.get(end).followsDirectly()
                        && paragraphs.get(end).isShortLine()) {
                    end++;
                }
                listed.set(first, end, end - first >= FEWEST);
            }
            first = end;
        }
        return new ShortLines(listed);
    }

    boolean isList(int index) {
        return listed.get(index);
    }
}
