package dev.wirelint.analysis;

import dev.wirelint.text.Span;

/** Tells where a story speaks of how something is spelled, and so spells it wrong on purpose. */
public final class SpellingTold {
    private static final Part<Boolean> PART =
            Part.of(c -> SpellingTold.PATTERN.matcher(c.text()).find());
    private static final Sought PATTERN = Sought.of("(?i)\\b(?:mis)?spel(?:l|ls|led|ling|lings|t)\\b");

    private SpellingTold() {}

    /** Whether any of the story does. */
    public static boolean of(Copy copy) {
        return copy.part(PART);
    }

    public static boolean in(Copy copy, Span part) {
        return PATTERN.inOnly(copy, part).find();
    }
}
