package dev.wirelint.cli.call;

/** What is said on the line, by the one byte that opens it. */
final class CallWords {
    /** Something for standard output: its length and its bytes. */
    static final int OUT = 1;

    /** Something for standard error. */
    static final int ERR = 2;

    /** The next piece of standard input is asked for; its length comes back and its bytes, or that it has ended. */
    static final int IN = 3;

    /** The end of the run, with its exit status. */
    static final int STATUS = 4;

    /** Another socket is to be asked. */
    static final int ELSEWHERE = 5;

    /** The caller is to do the work. */
    static final int NO = 6;

    /** The call has been heard; whatever comes of it takes its time. */
    static final int HEARD = 7;

    /** In the place of a length: standard input cannot be read, and why. */
    static final int UNREADABLE = -2;

    private CallWords() {}
}
