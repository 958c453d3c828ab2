package dev.wirelint.cli;

import java.util.Locale;
import org.apache.commons.cli.Option;

/** What {@code --help} shows. */
final class Help {
    private static final String STATUS = """

            Exit status:
              0  nothing weighs as much as --fail-on
              1  there is something to mend
              2  the run could not be done as asked: usage, a rule that does not load, an input that cannot be read
              3  a fault of wirelint's own
            """;

    private Help() {}

    static String general() {
        StringBuilder text = new StringBuilder("wirelint finds what there is to mend in news wire copy.\n\n");
        text.append("Usage: wirelint [command] [options] <file or folder or -> …\n\nCommands:\n");
        for (Command command : Commands.ALL) {
            entry(command.name(), command.summary(), 10, text);
        }
        entry("help", "show this, or the help of a command named behind it", 10, text);
        entry("version", "show the version", 10, text);
        text.append("\nOptions:\n");
        entry("--help", "show this, or the help of a command named before it", 10, text);
        entry("--version", "show the version", 10, text);
        text.append("\nOptions of check:\n");
        options(Commands.DEFAULT, text);
        return text.append(STATUS).toString();
    }

    static String of(Command command) {
        StringBuilder text = new StringBuilder("Usage: wirelint ").append(command.name());
        boolean hasOptions = !command.options().getOptions().isEmpty();
        text.append(hasOptions ? " [options]" : "");
        text.append(command.operands().isEmpty() ? "" : " " + command.operands())
                .append("\n\n");
        String summary = command.summary();
        text.append(summary.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(summary.substring(1))
                .append(".\n");
        if (hasOptions) {
            text.append("\nOptions:\n");
            options(command, text);
        }
        return (command == Commands.DEFAULT ? text.append(STATUS) : text).toString();
    }

    private static void options(Command command, StringBuilder text) {
        for (Option option : command.options().getOptions()) {
            String name = option.getOpt() == null ? "" : "-" + option.getOpt() + ", ";
            name += "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
            entry(name, option.getDescription(), 26, text);
        }
    }

    private static void entry(String name, String description, int column, StringBuilder text) {
        text.append("  ")
                .append(name)
                .append(" ".repeat(Math.max(1, column - name.length())))
                .append(description)
                .append('\n');
    }
}
