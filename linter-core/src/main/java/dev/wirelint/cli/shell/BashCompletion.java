package dev.wirelint.cli.shell;

import dev.wirelint.cli.shell.CommandSheet.OptionSheet;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.cli.shell.CommandSheet.Slot;
import dev.wirelint.cli.shell.CommandSheet.Verb;
import java.util.stream.Collectors;

/** The completion for bash, from version 3.2 on. Where nothing is offered, bash offers files. */
public final class BashCompletion {
    private static final String RULES = "$rules";

    private BashCompletion() {}

    /** The text of the script. */
    public static String of(CommandSheet grammar) {
        String program = grammar.program();
        StringBuilder cases = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (Verb verb : grammar.commands()) {
            cases.append("        ")
                    .append(verb.name())
                    .append(") flags='")
                    .append(flags(verb))
                    .append("' words=\"")
                    .append(words(verb.operands()))
                    .append("\" ;;\n");
            for (OptionSheet flag : verb.flags()) {
                if (flag.takesValue()) {
                    values.append("        ")
                            .append(verb.name())
                            .append(":--")
                            .append(flag.name())
                            .append(") flags='' words=\"")
                            .append(words(flag.value()))
                            .append("\" ;;\n");
                }
            }
        }
        return """
                # Completion of %1$s for bash, made by: %1$s completion bash
                _%1$s() {
                    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
                    local command=%2$s flags words rules='%3$s'
                    # A value that is joined to its option comes as three words.
                    if [ "$current" = '=' ]; then
                        current=''
                    elif [ "$before" = '=' ] && [ "$COMP_CWORD" -gt 2 ]; then
                        before=${COMP_WORDS[COMP_CWORD - 2]}
                    fi
                    if [ "$COMP_CWORD" -gt 1 ]; then
                        case ${COMP_WORDS[1]} in
                            %4$s) command=${COMP_WORDS[1]} ;;
                        esac
                    fi
                    case $command in
                %5$s    esac
                    case $command:$before in
                %6$s    esac
                    if [ "$COMP_CWORD" -eq 1 ]; then
                        words='%7$s'
                    fi
                    case $current in
                        -*) words=$flags ;;
                    esac
                    COMPREPLY=()
                    if [ -n "$words" ]; then
                        COMPREPLY=($(compgen -W "$words" -- "$current"))
                    fi
                }
                complete -o default -F _%1$s %1$s
                """.formatted(
                        program,
                        grammar.byDefault().name(),
                        String.join(" ", grammar.rules()),
                        String.join(" | ", grammar.names()),
                        cases,
                        values,
                        String.join(" ", grammar.names()));
    }

    private static String flags(Verb verb) {
        return verb.flags().stream().map(f -> "--" + f.name()).collect(Collectors.joining(" ")) + " --help";
    }

    private static String words(OptionValue value) {
        return value.kind() == Slot.RULE ? RULES : String.join(" ", value.choices());
    }
}
