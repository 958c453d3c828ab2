package dev.wirelint.report;

/**
 * Text as a terminal shows it. Wide characters take two columns and combining marks none; what would move the cursor or
 * turn the line around is replaced, so that no story can reach for the terminal.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">Unicode Standard Annex 11, East Asian Width</a>
 */
final class Columns {
    private static final char REPLACEMENT = '\uFFFD';

    /** First and last code points of the blocks whose characters are two columns wide, in order. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
    };

    private Columns() {}

    /** The text with each control character replaced by one that stays in its place; the length does not change. */
    static String printable(CharSequence text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append(printable((char) c)));
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

    private static char printable(char c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return ' ';
        }
        return Character.isISOControl(c) || turnsTheLine(c) ? REPLACEMENT : c;
    }

    /** The marks that change the direction of writing. */
    private static boolean turnsTheLine(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
