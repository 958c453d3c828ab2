package dev.wirelint.shape;

import dev.wirelint.text.Scan;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines that make a list without its marks: results, standings or names, three short ones on end, none of them a
 * sentence; what a line with a colon brings in; and lines of verse.
 */
final class ShortLines {
    private static final int FEWEST = 3;
    private static final int FEWEST_BROUGHT_IN = 2;
    private static final int LONGEST_BROUGHT_IN = 160;
    private static final int LONGEST_OF_VERSE = 75;

    private final List<Paragraph> paragraphs;
    private final BitSet listed;

    private ShortLines(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.listed = new BitSet(paragraphs.size());
    }

    static ShortLines of(List<Paragraph> paragraphs) {
        ShortLines lines = new ShortLines(paragraphs);
        lines.mark(FEWEST, Paragraph::isShortLine);
        if (lines.isParted()) {
            lines.mark(FEWEST, p -> p.span().length() <= LONGEST_OF_VERSE && !p.isSignOff() && !p.isByline());
        }
        lines.markBroughtIn();
        return lines;
    }

    boolean isList(int index) {
        return listed.get(index);
    }

    /** Marks the runs of so many lines, one under the other, that are of a kind. */
    private void mark(int fewest, Predicate<Paragraph> kind) {
        int first = 0;
        while (first < paragraphs.size()) {
            int end = first + 1;
            if (kind.test(paragraphs.get(first))) {
                while (end < paragraphs.size()
                        && paragraphs.get(end).followsDirectly()
                        && kind.test(paragraphs.get(end))) {
                    end++;
                }
                if (end - first >= fewest) {
                    listed.set(first, end);
                }
            }
            first = end;
        }
    }

    /** Whether blank lines part the paragraphs of the story, so that lines without one belong together. */
    private boolean isParted() {
        long direct = paragraphs.stream().filter(Paragraph::followsDirectly).count();
        return direct * 2 < paragraphs.size();
    }

    /** Lines of one shape after one that ends in a colon: no end mark, and all with a capital or all without. */
    private void markBroughtIn() {
        for (int colon = 0; colon < paragraphs.size(); colon++) {
            if (paragraphs.get(colon).text().endsWith(":")) {
                int first = colon + 1;
                int end = Scan.over(paragraphs, first, paragraphs.size(), p -> isLike(p, paragraphs.get(first)));
                if (end - colon > FEWEST_BROUGHT_IN) {
                    listed.set(colon + 1, end);
                }
            }
        }
    }

    private static boolean isLike(Paragraph line, Paragraph first) {
        return !line.endsSentence()
                && line.span().length() <= LONGEST_BROUGHT_IN
                && line.startsSmall() == first.startsSmall();
    }
}
