package dev.wirelint.cli;

import dev.wirelint.cli.shell.BashCompletion;
import dev.wirelint.cli.shell.CommandSheet;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.cli.shell.FishCompletion;
import dev.wirelint.cli.shell.ZshCompletion;
import dev.wirelint.text.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Prints what a shell needs to complete what is typed. */
final class CompletionCommand implements Command {
    private static final Map<String, Function<CommandSheet, String>> SHELLS =
            new TreeMap<>(Map.of("bash", BashCompletion::of, "zsh", ZshCompletion::of, "fish", FishCompletion::of));

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String summary() {
        return "print the completion of commands, options and rules for a shell";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.oneOf("<" + String.join(" | ", SHELLS.keySet()) + ">", List.copyOf(SHELLS.keySet()));
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        List<String> given = line.getArgList();
        if (given.size() != 1) {
            throw new UsageException("name a shell, as in: source <(wirelint completion bash)");
        }
        String shell = given.get(0);
        Function<CommandSheet, String> script = SHELLS.get(shell);
        if (script == null) {
            throw new UsageException(
                    "there is no completion for '" + shell + "'" + Nearest.hint(shell, SHELLS.keySet()));
        }
        console.out().print(script.apply(CommandGrammar.grammar()));
        return ExitStatus.CLEAN;
    }
}
