package dev.wirelint.finding;

/** How sure a finding is, as one scale; what a rule measures itself may lie between its steps. */
public final class Confidence {
    /** There is no other way to read it. */
    public static final double CERTAIN = 1;

    /** An editor would be surprised if it stood; from here on it counts in place of what else is found in it. */
    public static final double SURE = 0.9;

    /** It is to be mended more often than not, but some keep it. */
    public static final double LIKELY = 0.8;

    private Confidence() {}
}
