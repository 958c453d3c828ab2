package dev.wirelint.analysis.quotations;

import java.util.regex.Pattern;

/** A quotation that stands as a paragraph by itself, with no more than the name of the speaker, to catch the eye. */
public final class PullQuote {
    private static final int LONGEST = 600;
    private static final Pattern SHAPE = Pattern.compile(
            "[“\"‘«„]([^“”\"«»„]++)[”\"’»“][.,]?(?:\\s*+[—–-]*+\\s*+(?:\\p{Lu}[\\p{L}.’'-]*+,?|of|the|in|for|and)(?:\\s(?:\\p{Lu}[\\p{L}.’'-]*+,?|of|the|in|for|and)){0,7})?+");

    private PullQuote() {}

    /** Whether a paragraph is one. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST && SHAPE.matcher(paragraph).matches();
    }
}
