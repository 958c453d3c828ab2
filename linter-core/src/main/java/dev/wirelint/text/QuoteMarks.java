package dev.wirelint.text;

/** The quotation marks that copy uses, by what they can do. */
public final class QuoteMarks {
    /** All that are double, straight and curly, low and pointed. */
    public static final String DOUBLE = "\"“”„‟«»";

    /** All that are single; some are apostrophes as well. */
    public static final String SINGLE = "'‘’‚‛‹›`";

    /** Those an English quotation opens with. */
    public static final String OPENING = "\"“‘'";

    /** Those it closes with, and the one that closes some in other languages. */
    public static final String CLOSING = "\"”’'»";

    private QuoteMarks() {}

    public static boolean opens(int mark) {
        return OPENING.indexOf(mark) >= 0;
    }

    public static boolean closes(int mark) {
        return CLOSING.indexOf(mark) >= 0;
    }

    /** Whether a token is one of those of English. */
    public static boolean is(String token) {
        return token.length() == 1 && (opens(token.charAt(0)) || "”’".contains(token));
    }
}
