package dev.wirelint.format;

/** Takes template tags, shortcodes and the backslashes of bars out of a text without moving any other character. */
final class Shortcodes {
    /** Stands for a character of a tag; it belongs to no script. */
    static final char MASK = '\uE0F0';
    /** Stands for the bar of an escaped one, its backslash masked before it. */
    static final char BAR = '\uE0F1';

    private static final int LONGEST = 2000;

    private Shortcodes() {}

    static String mask(String text) {
        return maskBars(mask(mask(text, "{{", "}}"), "{%", "%}"));
    }

    /** The parser of tables takes the backslash from a bar before it counts where the words of a cell stand. */
    private static String maskBars(String text) {
        int bar = text.indexOf("\\|");
        if (bar < 0) {
            return text;
        }
        char[] masked = text.toCharArray();
        for (; bar >= 0; bar = text.indexOf("\\|", bar + 2)) {
            if (bar == 0 || text.charAt(bar - 1) != '\\') {
                masked[bar] = MASK;
                masked[bar + 1] = BAR;
            }
        }
        return new String(masked);
    }

    private static String mask(String text, String opens, String closes) {
        int open = text.indexOf(opens);
        if (open < 0) {
            return text;
        }
        char[] masked = text.toCharArray();
        int close = -1;
        while (open >= 0) {
            close = close < open ? text.indexOf(closes, open + 2) : close;
            if (close < 0) {
                break;
            }
            int next = open + 2;
            if (close - open <= LONGEST) {
                next = close + 2;
                for (int i = open; i < next; i++) {
                    masked[i] = masked[i] == '\n' || masked[i] == '\r' ? masked[i] : MASK;
                }
            }
            open = text.indexOf(opens, next);
        }
        return new String(masked);
    }
}
