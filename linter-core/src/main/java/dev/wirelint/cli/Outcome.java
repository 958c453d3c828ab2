package dev.wirelint.cli;

import dev.wirelint.RuleCrash;
import dev.wirelint.text.PageException;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns whatever becomes of a task into an exit status, and what went wrong into one line. */
final class Outcome {
    private Outcome() {}

    /** What the command line was asked for. */
    interface Task {
        int run() throws UsageException, IOException;
    }

    static int of(Task task, Console console) {
        int status = part(task, console);
        if (console.isCutShort()) {
            status = Math.max(status, failed(console, "standard output cannot be written", ExitStatus.NOT_AS_ASKED));
        }
        console.err().flush();
        return status;
    }

    /** The same for a part of a task, behind which others come. */
    static int part(Task task, Console console) {
        try {
            return task.run();
        } catch (UsageException e) {
            return failed(console, e.message(), ExitStatus.NOT_AS_ASKED);
        } catch (PageException | IOException e) {
            return failed(console, String.valueOf(e.getMessage()), ExitStatus.NOT_AS_ASKED);
        } catch (ReportFault e) {
            Throwable cause = e.getCause();
            return failed(
                    console,
                    e.getMessage() + ": a fault of wirelint's own: " + deepest(cause) + place(cause),
                    ExitStatus.FAULT);
        } catch (RuleCrash e) {
            return failed(console, e.getMessage() + place(e.getCause()), ExitStatus.FAULT);
        } catch (OutOfMemoryError e) {
            return failed(console, "out of memory; check fewer stories at once with --jobs 1", ExitStatus.FAULT);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(console, "a fault of wirelint's own: " + e + place(e), ExitStatus.FAULT);
        }
    }

    private static int failed(Console console, String message, int status) {
        console.tell(message.lines().findFirst().orElse(""));
        return status;
    }

    /** A template wraps what went wrong in it. */
    private static String deepest(@Nullable Throwable fault) {
        Throwable deepest = fault;
        while (deepest != null && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest);
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
