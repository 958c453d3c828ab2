package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.Copy;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;

/**
 * A paragraph, a line or a few sentences that may be furniture, with the shape it has.
 *
 * @param alone whether it is the whole of its block
 * @param last whether its block ends with it
 */
record Passage(Words words, boolean alone, boolean last) {
    private static final String END_MARKS = ".?!\"”’)]";
    private static final String LABEL_MARKS = ":|»›>→–—";
    private static final String ARROWS = "»›>→";

    static Passage of(Copy copy, Span span, boolean alone, boolean last) {
        return new Passage(Words.of(copy, span), alone, last);
    }

    Span span() {
        return words.passage();
    }

    char lastChar() {
        return words.text().charAt(span().end() - 1);
    }

    boolean lacksEndMark() {
        return END_MARKS.indexOf(lastChar()) < 0 || words.text().startsWith("...", span().end() - 3);
    }

    boolean isExclaimed() {
        return lastChar() == '!';
    }

    boolean isBracketed() {
        return isSquarelyBracketed() || (words.text().charAt(span().start()) == '(' && lastChar() == ')');
    }

    boolean isSquarelyBracketed() {
        return words.text().charAt(span().start()) == '[' && lastChar() == ']';
    }

    /** Whether it ends with the arrow of a link. */
    boolean pointsOn() {
        return ARROWS.indexOf(lastChar()) >= 0;
    }

    boolean isCapitalised() {
        return words.isCapital(0)
                || Character.isDigit(words.written(0).charAt(0))
                || !Character.isLetter(words.written(0).charAt(0));
    }

    /** Whether somebody in the story speaks or acts in it, so that it is copy. */
    boolean reportsSpeech() {
        return words.reportSpeech();
    }

    /** Whether it tells what happened, as copy does and a page's own words hardly ever do. */
    boolean narrates() {
        return words.narrate();
    }

    /** Whether a mark that sets off a label follows a word. */
    boolean hasLabelMarkAfter(int wordsBefore) {
        int at =
                Scan.over(words.text(), words.get(wordsBefore - 1).span().end(), span().end(), Character::isWhitespace);
        boolean hyphen = words.text().startsWith("- ", at)
                && (at == words.get(wordsBefore - 1).span().end() || words.isShouted(0) || wordsBefore > 1);
        return at < span().end() && (hyphen || LABEL_MARKS.indexOf(words.text().charAt(at)) >= 0);
    }
}
