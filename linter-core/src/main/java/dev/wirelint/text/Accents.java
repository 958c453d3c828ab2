package dev.wirelint.text;

import java.text.Normalizer;

/** Leaves accents out, letter for letter, so that a house list without them stands for both spellings. */
public final class Accents {
    private static final String MARKED = "łŁøØđĐı";
    private static final String PLAIN = "lLoOdDi";

    private Accents() {}

    /** The same text, as long as before, with straight apostrophes and no accents. */
    public static String dropped(String text) {
        StringBuilder dropped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            dropped.append(plain(text.charAt(i)));
        }
        return dropped.toString();
    }

    private static char plain(char c) {
        if (c < 0x80 || Character.isSurrogate(c)) {
            return c == '\n' ? ' ' : c;
        }
        if (c == '\u2019') {
            return '\'';
        }
        int marked = MARKED.indexOf(c);
        return marked >= 0
                ? PLAIN.charAt(marked)
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
