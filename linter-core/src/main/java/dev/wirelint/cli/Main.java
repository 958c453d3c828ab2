package dev.wirelint.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** The door of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return 0;
    }
}
