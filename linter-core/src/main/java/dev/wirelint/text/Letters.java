package dev.wirelint.text;

/**
 * A text as letters are looked for in it: capitals and small ones alike, digits alike, blanks alike. It tells at once
 * of most rows of letters that they do not stand in it.
 */
public final class Letters {
    private static final int LEAST_BITS = 1 << 10;
    private static final int MOST_BITS = 1 << 16;
    /** How many bits there are for each character, so that few are set by another row of letters. */
    private static final int BITS_A_CHARACTER = 16;

    private static final int LEAST_HEADS = 1 << 8;
    private static final int MOST_HEADS = 1 << 12;

    private static final int ASCII = 128;
    private static final char[] FOLDED = new char[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            FOLDED[c] = foldSlowly(c);
        }
    }

    private final String text;
    private final char[] folded;
    private final long[] rows;
    private final int mask;

    /** Where three letters stand last, by their hash, counted from 1; nowhere is 0. */
    private final int[] last;

    /** For each place, where three letters of the same hash stand before it. */
    private final int[] before;

    private Letters(String text) {
        this.text = text;
        this.folded = new char[text.length()];
        int bits = LEAST_BITS;
        while (bits < MOST_BITS && bits < folded.length * BITS_A_CHARACTER) {
            bits <<= 1;
        }
        int heads = LEAST_HEADS;
        while (heads < MOST_HEADS && heads < folded.length) {
            heads <<= 1;
        }
        this.rows = new long[bits >> 6];
        this.mask = bits - 1;
        this.last = new int[heads];
        this.before = new int[folded.length];
        char two = 0;
        char one = 0;
        for (int i = 0; i < folded.length; i++) {
            char c = fold(text.charAt(i));
            folded[i] = c;
            mark(one(c));
            if (i > 0) {
                mark(two(one, c));
            }
            if (i > 1) {
                int hash = three(two, one, c);
                mark(hash);
                int head = hash & heads - 1;
                before[i - 2] = last[head];
                last[head] = i - 1;
            }
            two = one;
            one = c;
        }
    }

    public static Letters of(String text) {
        return new Letters(text);
    }

    /** The text as it is written. */
    public String text() {
        return text;
    }

    /** Whether a row of letters stands here. */
    boolean hold(LetterRow row) {
        for (int hash : row.hashes) {
            int bit = hash & mask;
            if ((rows[bit >> 6] & 1L << bit) == 0) {
                return false;
            }
        }
        return row.folded.length > 2 ? stands(row) : isFew(row.folded);
    }

    private boolean stands(LetterRow row) {
        for (int at = last[row.hashes[0] & last.length - 1]; at > 0; at = before[at - 1]) {
            if (standsAt(at - 1, row.folded)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(int start, char[] letters) {
        if (start + letters.length > folded.length) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (folded[start + i] != letters[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether one letter or two stand here. */
    private boolean isFew(char[] few) {
        char first = few[0];
        char second = few[few.length - 1];
        int step = few.length - 1;
        for (int i = 0; i + step < folded.length; i++) {
            if (folded[i] == first && folded[i + step] == second) {
                return true;
            }
        }
        return false;
    }

    private void mark(int hash) {
        int bit = hash & mask;
        rows[bit >> 6] |= 1L << bit;
    }

    static String fold(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        return new String(letters);
    }

    private static char fold(char c) {
        return c < ASCII ? FOLDED[c] : foldSlowly(c);
    }

    private static char foldSlowly(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        if (c >= '\t' && c <= '\r') {
            return ' ';
        }
        // by way of the capital: the long s and the sign for kelvin are letters that some patterns take for s and k
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int one(char c) {
        return spread(c);
    }

    private static int two(char first, char second) {
        return spread(first * 31 + second + (1 << 20));
    }

    private static int three(char first, char second, char third) {
        return spread((first * 31 + second) * 31 + third + (1 << 24));
    }

    private static int spread(int value) {
        int hash = value * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** Letters that are looked for, as they are looked for. */
    static final class LetterRow {
        private final char[] folded;
        private final int[] hashes;

        /** @param folded at least one character */
        LetterRow(String folded) {
            this.folded = folded.toCharArray();
            int length = folded.length();
            this.hashes = new int[Math.max(1, length - 2)];
            if (length == 1) {
                hashes[0] = one(folded.charAt(0));
            } else if (length == 2) {
                hashes[0] = two(folded.charAt(0), folded.charAt(1));
            }
            for (int i = 2; i < length; i++) {
                hashes[i - 2] = three(folded.charAt(i - 2), folded.charAt(i - 1), folded.charAt(i));
            }
        }
    }
}
