package dev.wirelint.cli;

import dev.wirelint.RuleCrash;
import dev.wirelint.report.Tool;
import dev.wirelint.rule.PageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), Console.system()));
    }

    /**
     * Runs one command on these streams.
     *
     * @return the exit status
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(List.of(args), Console.of(in, out, err));
    }

    private static int run(List<String> args, Console console) {
        try {
            return dispatch(args, console);
        } catch (UsageException e) {
            return fail(console, e.message(), ExitStatus.NOT_AS_ASKED);
        } catch (PageException | IOException e) {
            return fail(console, String.valueOf(e.getMessage()), ExitStatus.NOT_AS_ASKED);
        } catch (RuleCrash e) {
            return fail(console, e.getMessage() + place(e.getCause()), ExitStatus.FAULT);
        } catch (OutOfMemoryError e) {
            return fail(console, "out of memory; check fewer stories at once with --jobs 1", ExitStatus.FAULT);
        } catch (RuntimeException | StackOverflowError e) {
            return fail(console, "a fault of wirelint's own: " + e + place(e), ExitStatus.FAULT);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static int dispatch(List<String> args, Console console) throws UsageException, IOException {
        if (args.isEmpty()) {
            console.err().print(Help.general());
            return ExitStatus.NOT_AS_ASKED;
        }
        int end = args.indexOf("--");
        List<String> asked = end < 0 ? args : args.subList(0, end);
        if (asked.contains("--help") || asked.contains("-h")) {
            console.out().print(Commands.named(args.get(0)).map(Help::of).orElseGet(Help::general));
            return ExitStatus.CLEAN;
        }
        if (asked.contains("--version")) {
            console.out().println(Tool.NAME + " " + Tool.version());
            return ExitStatus.CLEAN;
        }
        Invocation invocation = Invocation.of(args);
        return invocation.command().run(invocation.line(), console);
    }

    private static int fail(Console console, String message, int status) {
        console.err().println("wirelint: " + message.lines().findFirst().orElse(""));
        return status;
    }

    /** Where in wirelint's own code a fault arose, for the report of it. */
    private static String place(@Nullable Throwable fault) {
        if (fault == null) {
            return "";
        }
        return Arrays.stream(fault.getStackTrace())
                .filter(f -> f.getClassName().startsWith("dev.wirelint."))
                .findFirst()
                .map(f -> " (" + f.getFileName() + ":" + f.getLineNumber() + ")")
                .orElse("");
    }
}
