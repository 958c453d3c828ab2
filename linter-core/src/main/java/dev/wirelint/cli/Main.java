package dev.wirelint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;

/** The door of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    /**
     * Runs one command.
     *
     * @return the exit status
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Command command = new CheckCommand();
        String[] rest = args.length > 0 && args[0].equals("check") ? Arrays.copyOfRange(args, 1, args.length) : args;
        try {
            return command.run(
                    DefaultParser.builder().setAllowPartialMatching(false).get().parse(command.options(), rest),
                    new Console(in, out, err, false, 100));
        } catch (UsageException | ParseException | IOException e) {
            err.println("wirelint: " + e.getMessage());
            return ExitStatus.NOT_AS_ASKED;
        }
    }
}
