package dev.wirelint.finding;

/** How sure a rule can be that what it found is a fault: one scale for all of them. */
public final class Confidence {
    /** It can be nothing else. */
    public static final double CERTAIN = 1;

    /** One honest reading is left, and hardly anybody writes so. */
    public static final double CLEAR = 0.95;

    /** A fault, as far as one story can tell. */
    public static final double SURE = 0.9;

    /** The same, where a house may have its reasons. */
    public static final double NEARLY_SURE = 0.85;

    /** A fault more often than not; an editor should look. */
    public static final double LIKELY = 0.8;

    /** The same on less evidence: another story, or something that is not there. */
    public static final double RATHER_LIKELY = 0.75;

    /** Worth a look; honest copy reads so as well. */
    public static final double POSSIBLE = 0.7;

    /** A hint. */
    public static final double FAINT = 0.6;

    private Confidence() {}
}
