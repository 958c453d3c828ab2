package dev.wirelint.cli.shell;

import dev.wirelint.cli.shell.CommandSheet.OptionSheet;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.cli.shell.CommandSheet.Slot;
import dev.wirelint.cli.shell.CommandSheet.Verb;
import java.util.List;

/** The completion for fish. */
public final class FishCompletion {
    private FishCompletion() {}

    /** The text of the script. */
    public static String of(CommandSheet grammar) {
        String program = grammar.program();
        StringBuilder text = new StringBuilder("""
                # Completion of %1$s for fish, made by: %1$s completion fish
                function __%1$s_command
                    set -l words (commandline -opc)
                    if set -q words[2]; and contains -- $words[2] %2$s
                        echo $words[2]
                    else
                        echo %3$s
                    end
                end
                function __%1$s_first
                    test (count (commandline -opc)) -eq 1
                end
                """.formatted(
                program, String.join(" ", grammar.names()), grammar.byDefault().name()));
        for (Verb verb : grammar.commands()) {
            text.append("complete -c ")
                    .append(program)
                    .append(" -n __")
                    .append(program)
                    .append("_first -a ")
                    .append(verb.name())
                    .append(" -d ")
                    .append(quoted(verb.summary()))
                    .append('\n');
        }
        for (Verb verb : grammar.commands()) {
            String when = "complete -c " + program + " -n 'test (__" + program + "_command) = " + verb.name() + "'";
            operands(when, verb.operands(), grammar, text);
            verb.flags().forEach(f -> flag(when, f, grammar, text));
        }
        return text.append("complete -c ")
                .append(program)
                .append(" -l help -d 'show the help'\n")
                .toString();
    }

    private static void operands(String when, OptionValue value, CommandSheet grammar, StringBuilder text) {
        List<String> words = grammar.words(value);
        if (!words.isEmpty()) {
            text.append(when)
                    .append(" -f -a ")
                    .append(quoted(String.join(" ", words)))
                    .append('\n');
        } else if (value.kind() == Slot.NOTHING) {
            text.append(when).append(" -f\n");
        }
    }

    private static void flag(String when, OptionSheet flag, CommandSheet grammar, StringBuilder text) {
        text.append(when);
        flag.brief().ifPresent(b -> text.append(" -s ").append(b));
        text.append(" -l ").append(flag.name());
        List<String> words = grammar.words(flag.value());
        switch (flag.value().kind()) {
            case FILE -> text.append(" -r");
            case ANYTHING -> text.append(" -x");
            case RULE, CHOICE -> text.append(" -x -a ").append(quoted(String.join(" ", words)));
            case NOTHING -> text.append("");
        }
        text.append(" -d ").append(quoted(flag.description())).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
