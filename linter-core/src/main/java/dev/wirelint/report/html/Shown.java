package dev.wirelint.report.html;

/**
 * Text as a browser may show it: what would be dropped, would turn the line around or cannot be encoded becomes a
 * character that is seen. The length stays the same.
 */
final class Shown {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char CONTROL_PICTURES = '\u2400';

    private Shown() {}

    static String of(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (shown(text, i) != text.charAt(i)) {
                return replaced(text);
            }
        }
        return text.toString();
    }

    private static String replaced(CharSequence text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            shown.append(shown(text, i));
        }
        return shown.toString();
    }

    private static char shown(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c == '\t' || c == '\n') {
            return c;
        }
        if (c == '\r') {
            return '\n';
        }
        if (c < ' ') {
            return (char) (CONTROL_PICTURES + c);
        }
        return Character.isISOControl(c) || turnsTheLine(c) || isHalf(text, at) ? REPLACEMENT : c;
    }

    /** The marks that change the direction of writing. */
    private static boolean turnsTheLine(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isHalf(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
