package dev.wirelint.shape;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Scan;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts plain text into paragraphs. */
public final class Paragraphs {
    /** Wire terminals wrap at 64 to 80 characters; longer lines are whole paragraphs. */
    private static final int LONGEST_WRAPPED = 100;

    private static final int SHORTEST_WRAPPED = 45;

    private Paragraphs() {}

    public static List<Paragraph> of(MappedText text) {
        List<Paragraph> lines = contactsJoined(lines(text));
        if (!isWrapped(lines)) {
            return lines;
        }
        List<Paragraph> joined = new ArrayList<>();
        Paragraph open = null;
        Paragraph before = null;
        for (Paragraph line : lines) {
            boolean indents = before != null && line.isIndented() && !before.isIndented() && before.endsSentence();
            before = line;
            if (open != null && line.followsDirectly() && !indents && continues(open, line)) {
                open = open.joinedWith(line);
                continue;
            }
            if (open != null) {
                joined.add(open);
            }
            open = line;
        }
        if (open != null) {
            joined.add(open);
        }
        return joined;
    }

    /** The lines that say whom to ask are one paragraph, up to the next blank line. */
    private static List<Paragraph> contactsJoined(List<Paragraph> lines) {
        if (lines.stream().noneMatch(Paragraph::saysWhomToAsk)) {
            return lines;
        }
        List<Paragraph> joined = new ArrayList<>();
        boolean open = false;
        for (Paragraph line : lines) {
            open = open && line.followsDirectly() && !line.isFurniture();
            if (open) {
                joined.add(joined.remove(joined.size() - 1).joinedWith(line));
            } else {
                joined.add(line);
                open = line.saysWhomToAsk();
            }
        }
        return joined;
    }

    private static List<Paragraph> lines(MappedText text) {
        SourceText rows = SourceText.of("", text.text());
        List<Paragraph> lines = new ArrayList<>();
        boolean afterBlank = true;
        for (int number = 1; number <= rows.lineCount(); number++) {
            Span line = trim(text.text(), rows.line(number));
            if (line.isEmpty()) {
                afterBlank = true;
            } else {
                boolean header = TakeMarks.isHeader(text.text(), line);
                Span words = header ? trim(text.text(), TakeMarks.words(line)) : line;
                boolean note = NoteLine.is(words.of(text.text()));
                lines.add(new Paragraph(text, words, Role.UNKNOWN, !afterBlank, header || note ? 0 : line.length()));
                afterBlank = header || note;
            }
        }
        return lines;
    }

    /**
     * Whether lines were wrapped by a machine: most that go on do so in mid-sentence, none of them is long, and there
     * are not more whole paragraphs in one line, among which the others are results or a list.
     */
    private static boolean isWrapped(List<Paragraph> lines) {
        int pairs = 0;
        int open = 0;
        for (int i = 1; i < lines.size(); i++) {
            Paragraph before = lines.get(i - 1);
            boolean copy = !lines.get(i).isFurniture()
                    && !before.isFurniture()
                    && !lines.get(i).isNote();
            if (lines.get(i).followsDirectly() && !lines.get(i).isBullet() && copy) {
                if (before.lastLineLength() > LONGEST_WRAPPED) {
                    return false;
                }
                pairs++;
                open += before.lastLineLength() >= SHORTEST_WRAPPED && !before.endsSentence() ? 1 : 0;
            }
        }
        long whole =
                lines.stream().filter(l -> l.lastLineLength() > LONGEST_WRAPPED).count();
        return pairs >= 3 && open * 2 >= pairs && whole <= open;
    }

    private static boolean continues(Paragraph open, Paragraph next) {
        return open.lastLineLength() >= SHORTEST_WRAPPED
                && !next.isBullet()
                && !next.isSignOff()
                && !next.isNote()
                && !next.isFurniture();
    }

    /** The span without the white space at its ends. */
    public static Span trim(String text, Span line) {
        int start = Scan.over(text, line.start(), line.end(), Paragraphs::isSpace);
        return new Span(start, Scan.back(text, line.end(), start, Paragraphs::isSpace));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
