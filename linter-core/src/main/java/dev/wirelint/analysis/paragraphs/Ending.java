package dev.wirelint.analysis.paragraphs;

import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Span;

/** How a paragraph ends, as far as its last marks tell. */
public enum Ending {
    /** With a mark that closes a sentence, quotation marks and brackets after it passed over. */
    MARKED,
    /** With a comma or a hyphen, after which more must come. */
    OPEN,
    /** With a word or a figure. */
    BARE,
    /** With a word in quotation marks, no end mark on either side. */
    QUOTED,
    /** With a comma in quotation marks, after which the speaker must come. */
    SPOKEN,
    /** With anything else, of which nothing is said: a bracket, a dash, an arrow. */
    OTHER;

    private static final String END_MARKS = ".!?…:;";
    private static final String DOUBLE = "”\"»";

    /** Whether it is a word or a figure, in quotation marks or not, and no mark tells that the sentence is over. */
    public boolean isUnmarked() {
        return this == BARE || this == QUOTED;
    }

    /**
     * Reads it.
     *
     * @param paragraph a part of the text that is not empty
     */
    public static Ending of(String text, Span paragraph) {
        int last = paragraph.end() - 1;
        while (last > paragraph.start() && QuoteMarks.closes(text.charAt(last))) {
            last--;
        }
        char mark = text.charAt(last);
        boolean quoted = last < paragraph.end() - 1;
        if (mark == ')' || mark == ']') {
            return END_MARKS.indexOf(text.charAt(Math.max(paragraph.start(), last - 1))) >= 0 ? MARKED : OTHER;
        }
        if (END_MARKS.indexOf(mark) >= 0) {
            return MARKED;
        }
        if (quoted) {
            boolean doubled = DOUBLE.indexOf(text.charAt(last + 1)) >= 0;
            return Character.isLetterOrDigit(mark) && doubled ? QUOTED : mark == ',' ? SPOKEN : OTHER;
        }
        if (mark == ',' || (mark == '-' && last > paragraph.start() && Character.isLetter(text.charAt(last - 1)))) {
            return OPEN;
        }
        return Character.isLetterOrDigit(mark) || mark == '%' ? BARE : OTHER;
    }
}
