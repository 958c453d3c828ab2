package dev.wirelint.analysis;

import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;

/** Marks of punctuation, and the words beside them, as an editor speaks of them. */
public final class InWords {
    /** How far from a mark its word may stand, other marks between them. */
    private static final int NEAR = 4;

    private static final int LONGEST_WORD = 40;

    private InWords() {}

    /** The name of a mark, without an article; "mark" where it has none. */
    public static String mark(String mark) {
        return switch (mark) {
            case "." -> "full stop";
            case "," -> "comma";
            case ";" -> "semicolon";
            case ":" -> "colon";
            case "!" -> "exclamation mark";
            case "?" -> "question mark";
            case "(", ")" -> "round bracket";
            case "[", "]" -> "square bracket";
            case "\"" -> "straight double quote";
            case "'" -> "straight single quote";
            case "“", "”" -> "curly double quote";
            case "‘", "’" -> "curly single quote";
            case "„" -> "low double quote";
            case "‚" -> "low single quote";
            case "«", "»" -> "double guillemet";
            case "‹", "›" -> "single guillemet";
            case "``" -> "pair of back-ticks";
            case "''" -> "pair of straight single quotes";
            case "`" -> "back-tick";
            case "´" -> "acute accent";
            case "‛" -> "reversed quote";
            case "′" -> "prime";
            default -> "mark";
        };
    }

    /** The name of a mark that stands behind what it belongs to, as a closing bracket does. */
    public static String closing(String mark) {
        return switch (mark) {
            case "”" -> "closing quote";
            case ")" -> "closing bracket";
            default -> mark(mark);
        };
    }

    /** The place of a mark behind a word: {@code after "said"}, with the space; empty where no word is near. */
    public static String after(String text, Span block, int mark) {
        int end = Scan.back(text, mark, Math.max(block.start(), mark - NEAR), c -> !isLetter(c));
        int start = Scan.back(text, end, Math.max(block.start(), end - LONGEST_WORD - 1), InWords::isLetter);
        return place(" after ", text, start, end);
    }

    /** The place of a mark before a word: {@code before "said"}, with the space; empty where no word is near. */
    public static String before(String text, Span block, int behindMark) {
        int start = Scan.over(text, behindMark, Math.min(block.end(), behindMark + NEAR), c -> !isLetter(c));
        int end = Scan.over(text, start, Math.min(block.end(), start + LONGEST_WORD + 1), InWords::isLetter);
        return place(" before ", text, start, end);
    }

    private static String place(String where, String text, int start, int end) {
        boolean word = end > start && end - start <= LONGEST_WORD;
        return word ? where + "\"" + text.substring(start, end) + "\"" : "";
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate((char) c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
