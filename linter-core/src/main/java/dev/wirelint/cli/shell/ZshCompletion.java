package dev.wirelint.cli.shell;

import dev.wirelint.cli.shell.CommandSheet.OptionSheet;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.cli.shell.CommandSheet.Slot;
import dev.wirelint.cli.shell.CommandSheet.Verb;
import java.util.stream.Collectors;

/** The completion for zsh, to lie on its path of functions as {@code _wirelint} or to be read by a running shell. */
public final class ZshCompletion {
    private ZshCompletion() {}

    /** The text of the function. */
    public static String of(CommandSheet grammar) {
        return """
                #compdef %1$s
                # Completion of %1$s for zsh, made by: %1$s completion zsh
                _%1$s() {
                    local command=%2$s
                    local -a commands rules
                    commands=(
                %3$s    )
                    rules=(%4$s)
                    if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
                        _describe -t commands command commands
                        _files
                        return
                    fi
                    case $words[2] in
                        %5$s)
                            command=$words[2]
                            shift words
                            ((CURRENT--))
                            ;;
                    esac
                    case $command in
                %6$s    esac
                }
                if [ "$funcstack[1]" = "_%1$s" ]; then
                    _%1$s "$@"
                else
                    compdef _%1$s %1$s
                fi
                """.formatted(
                grammar.program(),
                grammar.byDefault().name(),
                grammar.commands().stream()
                        .map(v -> "        " + quoted(v.name() + ":" + v.summary()) + "\n")
                        .collect(Collectors.joining()),
                String.join(" ", grammar.rules()),
                String.join(" | ", grammar.names()),
                grammar.commands().stream().map(ZshCompletion::arguments).collect(Collectors.joining()));
    }

    private static String arguments(Verb verb) {
        StringBuilder text = new StringBuilder("        ").append(verb.name()).append(")\n            _arguments -s");
        for (OptionSheet flag : verb.flags()) {
            String described = "[" + flag.description().replace("[", "\\[").replace("]", "\\]") + "]";
            String value = flag.takesValue() ? "=" + described + value(flag.value()) : described;
            text.append(" \\\n                ").append(quoted("*--" + flag.name() + value));
            flag.brief().ifPresent(b -> text.append(" \\\n                ").append(quoted("*-" + b + described)));
        }
        text.append(" \\\n                '--help[show the help of the command]'");
        if (verb.operands().kind() != Slot.NOTHING) {
            text.append(" \\\n                ").append(quoted("*" + value(verb.operands())));
        }
        return text.append("\n            ;;\n").toString();
    }

    private static String value(OptionValue value) {
        String written = ":" + value.written().replace(":", "\\:") + ":";
        return switch (value.kind()) {
            case RULE -> written + "($rules)";
            case CHOICE -> written + "(" + String.join(" ", value.choices()) + ")";
            case FILE -> written + "_files";
            case ANYTHING, NOTHING -> written + " ";
        };
    }

    /** In double quotes where a name of the script stands in it, else in single ones. */
    private static String quoted(String text) {
        if (text.contains("($rules)")) {
            String kept = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("`", "\\`");
            return "\"" + kept + "\"";
        }
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
