package dev.wirelint.format;

/** Takes template tags and shortcodes out of a text without moving any other character. */
final class Shortcodes {
    /** Stands for a character of a tag; it belongs to no script. */
    static final char MASK = '\uE0F0';

    private static final int LONGEST = 2000;

    private Shortcodes() {}

    static String mask(String text) {
        return mask(mask(text, "{{", "}}"), "{%", "%}");
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
