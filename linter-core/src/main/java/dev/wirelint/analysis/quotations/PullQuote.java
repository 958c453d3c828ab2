package dev.wirelint.analysis.quotations;

import java.util.regex.Pattern;

/** A quotation that stands as a paragraph by itself, with no more than the name of the speaker, to catch the eye. */
public final class PullQuote {
    private static final int LONGEST = 600;
    private static final Pattern SHAPE =
            Pattern.compile("[“\"‘«„]([^“”\"«»„]++)[”\"’»“][.,]?(?:\\s*+[—–-]++\\s*+[^.“”\"]{2,80}+"
                    + "|\\s++\\p{Lu}[\\p{L}.’'-]*+(?:\\s(?:\\p{Lu}[\\p{L}.’'-]*+|of|the|for)){0,6})?+");

    private PullQuote() {}

    /** Whether a paragraph is one. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST && SHAPE.matcher(paragraph).matches();
    }
}
