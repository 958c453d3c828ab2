package dev.wirelint.cli;

import dev.wirelint.report.Tool;
import dev.wirelint.text.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** The door of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Console console = Console.system();
        int status = run(List.of(args), console);
        if (status == ExitStatus.CLEAN || status == ExitStatus.FINDINGS) {
            ClassArchive.in(System.getProperties()).ifPresent(ClassArchive::makeWhereMissing);
        }
        System.exit(status);
    }

    /**
     * Runs one command on these streams.
     *
     * @return the exit status
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(List.of(args), Console.of(in, out, err));
    }

    /** Runs one command on these streams and this screen. */
    static int run(List<String> args, Console console) {
        return Outcome.of(() -> dispatch(args, console), console);
    }

    private static int dispatch(List<String> args, Console console) throws UsageException, IOException {
        if (args.isEmpty()) {
            console.err().print(Help.FIRST);
            return ExitStatus.NOT_AS_ASKED;
        }
        int end = args.indexOf("--");
        List<String> asked = end < 0 ? args : args.subList(0, end);
        if (asked.contains("--help") || asked.contains("-h")) {
            console.out().print(Commands.named(args.get(0)).map(Help::of).orElseGet(Help::general));
            return ExitStatus.CLEAN;
        }
        if (args.get(0).equals(Help.HELP)) {
            console.out().print(help(args.subList(1, args.size())));
            return ExitStatus.CLEAN;
        }
        if (asked.contains("--version") || args.get(0).equals(Help.VERSION)) {
            console.out().println(Tool.NAME + " " + Tool.version());
            return ExitStatus.CLEAN;
        }
        Invocation invocation = Invocation.of(args, () -> OwnSettings.in(console.ownSettings()));
        return invocation.command().run(invocation.line(), console);
    }

    private static String help(List<String> asked) throws UsageException {
        if (asked.isEmpty()) {
            return Help.general();
        }
        String name = asked.get(0);
        return Commands.named(name)
                .map(Help::of)
                .orElseThrow(() -> new UsageException(
                        "there is no command '" + name + "'" + Nearest.hint(name, Commands.names())));
    }
}
