package dev.wirelint.analysis.names;

/**
 * A name of a story that is spelled nearly as a known one.
 *
 * @param word the word that differs
 * @param right that word as the known name has it
 * @param name the known name
 */
public record NearName(Mention mention, NameWord word, String right, String name, Likeness likeness) {
    private static final double WHOLE = 0.85;
    private static final double ALONE = 0.75;

    /** Whether the known name has other words that stand here as well. */
    public boolean isWholeName() {
        return name.indexOf(' ') >= 0;
    }

    /** How sure it is that the known name is meant, from 0 to 1. */
    public double confidence() {
        return isWholeName() ? WHOLE : ALONE;
    }
}
