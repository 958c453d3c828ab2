package dev.wirelint.report;

import dev.wirelint.text.Escaped;

/**
 * Text as a terminal shows it. Wide characters take two columns and combining marks none; what would move the cursor or
 * turn the line around is escaped, so that no story can reach for the terminal.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">Unicode Standard Annex 11, East Asian Width</a>
 */
final class Columns {
    /** First and last code points of the blocks whose characters are two columns wide, in order. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
    };

    private Columns() {}

    /** The text on one line, what would reach for the terminal as escapes. */
    static String printable(CharSequence text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r') {
                shown.append(' ');
            } else if (Escaped.isHarmless(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(Escaped.escape(c));
            }
        });
        return shown.toString();
    }

    /** How many columns printable text takes. */
    static int width(CharSequence text) {
        return text.codePoints().map(Columns::width).sum();
    }

    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (codePoint <= block[1]) {
                return codePoint >= block[0] ? 2 : 1;
            }
        }
        return 1;
    }
}
