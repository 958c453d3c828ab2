package dev.wirelint.cli;

import dev.wirelint.cli.call.AnsweredCall;
import dev.wirelint.cli.call.Call;
import dev.wirelint.cli.call.Switchboard;
import dev.wirelint.run.KeptRules;
import dev.wirelint.text.PageException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Makes a check for another process, as that would make it; what it had better do itself is left to it. */
final class CalledCheck implements Switchboard.Answering {
    /** What lies there is another thing for each process. */
    private static final List<Path> OF_EACH_PROCESS = List.of(Path.of("/dev"), Path.of("/proc"));

    private final KeptRules ready = new KeptRules();

    @Override
    public OptionalInt answer(AnsweredCall line) {
        Call call = line.call();
        Console console = Console.of(line, ready);
        if (!isTaken(call.args(), console)) {
            return OptionalInt.empty();
        }
        int status = Main.run(call.args(), console);
        return status == ExitStatus.FAULT ? OptionalInt.empty() : OptionalInt.of(status);
    }

    private static boolean isTaken(List<String> args, Console console) {
        if (args.isEmpty() || args.stream().anyMatch(CalledCheck::isOfEachProcess)) {
            return false;
        }
        try {
            Invocation invocation = Invocation.of(args, () -> OwnSettings.in(console.ownSettings()));
            return invocation.command() instanceof CheckCommand
                    && CheckOptions.of(invocation.line()).canBeCalled(invocation.line());
        } catch (UsageException | PageException e) {
            return false;
        }
    }

    private static boolean isOfEachProcess(String arg) {
        try {
            Path path = Path.of(arg.substring(arg.indexOf('=') + 1))
                    .toAbsolutePath()
                    .normalize();
            return OF_EACH_PROCESS.stream().anyMatch(path::startsWith);
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
