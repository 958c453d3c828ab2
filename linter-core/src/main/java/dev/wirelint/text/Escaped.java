package dev.wirelint.text;

import java.util.Locale;

/**
 * Text as it may be shown anywhere: what would move a cursor, end a line or turn its direction around stands as an
 * escape, so that no story and no file name can reach for a terminal or a page.
 */
public final class Escaped {
    private Escaped() {}

    /** All of it on one line. */
    public static String of(CharSequence text) {
        return of(text, "");
    }

    /** With line ends and tabs as they are. */
    public static String lines(CharSequence text) {
        return of(text, "\n\t");
    }

    private static String of(CharSequence text, String kept) {
        if (text.codePoints().allMatch(c -> isHarmless(c) || kept.indexOf(c) >= 0)) {
            return text.toString();
        }
        StringBuilder shown = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (isHarmless(c) || kept.indexOf(c) >= 0) {
                shown.appendCodePoint(c);
            } else {
                shown.append(escape(c));
            }
        });
        return shown.toString();
    }

    /** The escape that stands for a character. */
    public static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, codePoint < 0x100 ? "\\x%02x" : "\\u%04x", codePoint);
        };
    }

    /** Whether a character stays in its place and leaves the others in theirs. */
    public static boolean isHarmless(int codePoint) {
        return !Character.isISOControl(codePoint)
                && !turnsTheLine(codePoint)
                && codePoint != 0x2028
                && codePoint != 0x2029
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }

    /** The marks that change the direction of writing. */
    private static boolean turnsTheLine(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }
}
