package dev.wirelint.cli.shell;

import dev.wirelint.cli.shell.CommandSheet.OptionSheet;
import dev.wirelint.cli.shell.CommandSheet.Verb;
import java.util.Locale;
import java.util.regex.Pattern;

/** The manual page, in the man macros of roff. */
public final class ManPage {
    private static final Pattern CONTROL = Pattern.compile("(?m)^([.'])");

    private static final String FILES = """
            .SH FILES
            .TP
            .I .wirelint.yml
            what a folder and those below it set; \\fB%1$s init\\fR writes a first one
            .TP
            .I .wirelint-baseline.json
            findings that are let stand; \\fB%1$s baseline\\fR writes it
            .TP
            .I .wirelintignore
            files that are left out, in the manner of .gitignore
            .SH ENVIRONMENT
            .TP
            .B WIRELINT_JAVA_HOME
            the Java to run with; without it, the newest that is found
            .TP
            .B WIRELINT_OPTS
            further options for Java
            .TP
            .B NO_COLOR
            if set, no colours
            .TP
            .B XDG_CACHE_HOME
            where what was found in stories is kept; ~/.cache without it
            .SH EXAMPLES
            .TP
            .B %1$s demo
            write a damaged story and check it
            .TP
            .B %1$s story.txt
            check a story
            .TP
            .B %1$s fix \\-\\-diff stories/
            show what would be mended
            .TP
            .B %1$s \\-\\-format html=report/ stories/
            write a report to read in a browser
            """;

    private ManPage() {}

    /** The text of the page. */
    public static String of(CommandSheet grammar) {
        String program = grammar.program();
        StringBuilder text = new StringBuilder();
        text.append(".TH \"")
                .append(program.toUpperCase(Locale.ROOT))
                .append("\" 1 \"\" \"")
                .append(plain(program + " " + grammar.version()))
                .append("\" \"User Commands\"\n.SH NAME\n")
                .append(plain(program))
                .append(" \\- ")
                .append(plain(grammar.purpose()))
                .append("\n.SH SYNOPSIS\n.B ")
                .append(program)
                .append("\n[\\fIcommand\\fR] [\\fIoptions\\fR] ")
                .append(plain(grammar.byDefault().operands().written()))
                .append("\n.SH DESCRIPTION\nWithout a command, \\fB")
                .append(grammar.byDefault().name())
                .append("\\fR is meant. A command's own help is shown by \\fB")
                .append(program)
                .append(" help\\fR \\fIcommand\\fR.\n.SH COMMANDS\n");
        grammar.commands().forEach(v -> command(v, text));
        text.append(".SH EXIT STATUS\n");
        for (int i = 0; i < grammar.status().size(); i++) {
            text.append(".TP\n.B ")
                    .append(i)
                    .append('\n')
                    .append(plain(grammar.status().get(i)))
                    .append('\n');
        }
        return text.append(FILES.formatted(program)).toString();
    }

    private static void command(Verb verb, StringBuilder text) {
        text.append(".SS ")
                .append(plain((verb.name() + " " + verb.operands().written()).strip()))
                .append('\n')
                .append(plain(verb.summary()))
                .append('\n');
        for (OptionSheet flag : verb.flags()) {
            text.append(".TP\n\\fB");
            flag.brief().ifPresent(b -> text.append("\\-").append(b).append("\\fR, \\fB"));
            text.append("\\-\\-").append(plain(flag.name())).append("\\fR");
            if (flag.takesValue()) {
                text.append(" \\fI").append(plain(flag.value().written())).append("\\fR");
            }
            text.append('\n').append(plain(flag.description())).append('\n');
        }
    }

    private static String plain(String text) {
        String kept = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
        return CONTROL.matcher(kept).replaceAll("\\\\&$1");
    }
}
