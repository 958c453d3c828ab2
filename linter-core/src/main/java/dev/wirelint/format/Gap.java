package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;

/** What was left out of running text: of the blanks on both its sides one is left, and none before a mark. */
final class Gap {
    private static final String CLOSING_MARKS = ".,;:!?)]”’»…";

    private boolean open;
    private Span shown = Span.at(0);
    private boolean blankAfter;

    /** Something was left out here that readers do not see. */
    void leaveOut() {
        open = true;
    }

    /** Something was left out here that stands for a word, such as a formula. */
    void leaveOut(Span instead) {
        open = true;
        shown = instead;
    }

    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
        blankAfter = false;
        shown = Span.at(0);
    }

    /** Readies a text for characters that come next; gives those of them that are still to be added. */
    Span before(MappedText.MappedTextBuilder out, MappedText from, Span next) {
        if (!open || next.isEmpty()) {
            return next;
        }
        String text = from.text();
        int start = next.start();
        if (!shown.isEmpty()) {
            if (next.of(text).isBlank()) {
                blankAfter = true;
                return Span.at(next.end());
            }
            if (out.length() > 0) {
                out.replace(CharacterData.LEFT_OUT + (blankAfter ? " " : ""), from, shown);
            }
            close();
            return next;
        }
        boolean blank = CharacterData.isSpace(out.last());
        while (blank && start < next.end() && CharacterData.isSpace(text.charAt(start))) {
            start++;
        }
        if (start < next.end()) {
            if (blank && out.length() > 0 && isClosingMark(text.charAt(start))) {
                out.dropLast();
            }
            close();
        }
        return new Span(start, next.end());
    }

    static boolean isClosingMark(char c) {
        return CLOSING_MARKS.indexOf(c) >= 0;
    }
}
