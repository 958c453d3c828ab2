package dev.wirelint.finding;

/**
 * A finding that somebody has decided to let stand.
 *
 * @param why what they gave as the reason
 */
public record Suppressed(Finding finding, KeptIn origin, String why) {
    /** Where the decision is kept. */
    public enum KeptIn {
        /** In the story itself. */
        STORY,
        /** In a configuration. */
        CONFIGURATION,
        /** In the list of what was there when the gate was put up. */
        BASELINE
    }
}
