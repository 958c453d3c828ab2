package dev.wirelint.cli;

/** What the exit status of a run means. */
final class ExitStatus {
    /** Nothing weighs as much as {@code --fail-on}. */
    static final int CLEAN = 0;

    /** There is something to mend. */
    static final int FINDINGS = 1;

    /** The run could not be done as asked: usage, configuration, a rule that does not load, an unreadable input. */
    static final int NOT_AS_ASKED = 2;

    /** A fault of wirelint's own. */
    static final int FAULT = 3;

    private ExitStatus() {}
}
