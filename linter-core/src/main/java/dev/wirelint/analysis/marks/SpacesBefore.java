package dev.wirelint.analysis.marks;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.language.English;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds white space before a mark that belongs to the word in front of it. */
public final class SpacesBefore {
    private static final String MARKS = ".,;:!?)";
    private static final String SPACES =
            " \u00a0\u2009\u202f\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u200a\u205f\u3000\t";
    private static final int SAMPLE = 3;
    private static final int REACH = 200;

    private SpacesBefore() {}

    /** Those of a paragraph, in reading order. */
    public static List<SpaceBefore> in(String text, Span block) {
        List<SpaceBefore> spaces = new ArrayList<>();
        for (int mark = block.start() + 1; mark < block.end(); mark++) {
            if (MARKS.indexOf(text.charAt(mark)) < 0 || SPACES.indexOf(text.charAt(mark - 1)) < 0) {
                continue;
            }
            int start = Scan.back(text, mark, block.start(), c -> SPACES.indexOf(c) >= 0);
            boolean french = "!?:;".indexOf(text.charAt(mark)) >= 0 && text.indexOf('«') >= 0;
            if (!french && start > block.start() && isMisplaced(text, block, start, mark)) {
                String written = text.substring(mark, mark + 1);
                spaces.add(new SpaceBefore(new Span(start, mark + 1), written, isSlip(text, block, start, mark)));
            }
        }
        return List.copyOf(spaces);
    }

    /**
     * Whether nobody sets such a space on purpose. French does before the high marks, names such as "Yahoo!" and German
     * low quotes come near it, an address must not end in a mark, and a bracket may have spaces on both inner sides.
     */
    private static boolean isSlip(String text, Span block, int start, int mark) {
        int after = mark + 1;
        boolean ends = after == block.end() || !Character.isLetterOrDigit(text.codePointAt(after));
        if (Chunk.around(text, block, start - 1).isAddress()) {
            return false;
        }
        boolean plain = IntStream.range(start, mark).allMatch(i -> text.charAt(i) == ' ');
        return switch (text.charAt(mark)) {
            case '.' -> ends;
            case ',' ->
                !isAfterFullStop(text, block, start)
                        && (ends
                                || (Character.isLetter(text.codePointAt(after))
                                        && !mayOpenQuotation(text, block, after)));
            case ')' -> ends && opensWithoutSpace(text, block, start);
            default -> ends && plain && followsEnglish(text, block, start);
        };
    }

    /** Between a full stop and a comma words were lost, unless the stop belongs to an abbreviation. */
    private static boolean isAfterFullStop(String text, Span block, int end) {
        int stop = end - 1;
        return text.charAt(stop) == '.'
                && (stop == block.start()
                        || Character.isWhitespace(text.charAt(stop - 1))
                        || (stop > block.start() + 3
                                && text.substring(stop - 4, stop).chars().allMatch(Character::isLowerCase)));
    }

    /** A comma set low in front of a word opens a quotation where a single mark closes it. */
    private static boolean mayOpenQuotation(String text, Span block, int start) {
        int end = Math.min(block.end(), start + REACH);
        return IntStream.range(start, end)
                .anyMatch(i -> "'’‘`".indexOf(text.charAt(i)) >= 0
                        && (i + 1 == block.end() || !Character.isLetter(text.charAt(i + 1))));
    }

    private static boolean followsEnglish(String text, Span block, int end) {
        char before = text.charAt(end - 1);
        if (before == ')' || before == '%' || Character.isDigit(before)) {
            return true;
        }
        String word = text.substring(Scan.back(text, end, block.start(), Character::isLetter), end);
        return !word.isEmpty()
                && Character.isLowerCase(word.codePointAt(0))
                && English.get().word(word).isCommon();
    }

    private static boolean opensWithoutSpace(String text, Span block, int from) {
        int open = text.lastIndexOf('(', from - 1);
        return open >= block.start() && SPACES.indexOf(text.charAt(open + 1)) < 0;
    }

    private static boolean isMisplaced(String text, Span block, int start, int mark) {
        char c = text.charAt(mark);
        char before = text.charAt(start - 1);
        char after = mark + 1 < block.end() ? text.charAt(mark + 1) : ' ';
        if (!followsWord(before) || isFace(c, after) || mark - start >= SAMPLE) {
            return false;
        }
        return switch (c) {
            case '.' -> isFullStop(text, block, mark, after);
            case ')' -> hasOpeningBracket(text, block, start);
            case ':' -> !isRatio(before, text, block, mark);
            default -> !Character.isDigit(after) || c != ',' || !Character.isDigit(before);
        };
    }

    private static boolean followsWord(char before) {
        return Character.isLetterOrDigit(before) || ".)]\"”’'%»$€£!?".indexOf(before) >= 0;
    }

    /** A smiley, or a mark doubled on purpose. */
    private static boolean isFace(char mark, char after) {
        boolean smiles = (mark == ':' || mark == ';') && "-)(DPp".indexOf(after) >= 0;
        return smiles || after == mark;
    }

    /** Not the point of ".NET" or ".5", nor one of an ellipsis set with spaces, nor a stray stop inside a sentence. */
    private static boolean isFullStop(String text, Span block, int mark, char after) {
        if (Character.isLetterOrDigit(after) || after == '.') {
            return false;
        }
        int next = Scan.over(text, mark + 1, block.end(), Character::isWhitespace);
        boolean dotFollows = next < block.end() && text.charAt(next) == '.';
        boolean dotBefore = lastBefore(text, block, mark) == '.';
        boolean goesOn = next < block.end()
                && (Character.isLowerCase(text.charAt(next)) || ",;:".indexOf(text.charAt(next)) >= 0);
        return !dotFollows && !dotBefore && !goesOn;
    }

    private static char lastBefore(String text, Span block, int mark) {
        return text.charAt(Scan.back(text, mark, block.start() + 1, Character::isWhitespace) - 1);
    }

    private static boolean hasOpeningBracket(String text, Span block, int from) {
        for (int i = from - 1; i >= block.start() && from - i < 400; i--) {
            if (text.charAt(i) == '(') {
                return true;
            }
        }
        return false;
    }

    /** "3 : 1" is a score set with spaces. */
    private static boolean isRatio(char before, String text, Span block, int mark) {
        int next = Scan.over(text, mark + 1, block.end(), c -> c == ' ');
        return Character.isDigit(before) && next < block.end() && Character.isDigit(text.charAt(next));
    }
}
