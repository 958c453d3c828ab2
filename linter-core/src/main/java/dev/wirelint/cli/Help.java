package dev.wirelint.cli;

import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Option;

/** What {@code --help} shows. */
final class Help {
    /** Every terminal has so many columns. */
    private static final int WIDTH = 80;

    static final String PURPOSE = "finds what there is to mend in news wire copy";
    static final String HELP = "help";
    static final String OF_HELP = "show this, or the help of a command named behind it";
    static final String VERSION = "version";
    static final String OF_VERSION = "show the version";

    /** What each exit status means, from 0. */
    static final List<String> STATUS = List.of(
            "nothing weighs as much as --fail-on",
            "there is something to mend",
            "the run could not be done as asked: usage, a rule that does not load, an input that cannot be read",
            "a fault of wirelint's own");

    /** What is said where nothing was asked. */
    static final String FIRST = "wirelint " + PURPOSE + """
             before it goes out.
              wirelint story.txt    checks a story; so for a folder, or - for standard input
              wirelint demo         writes a damaged story and checks it
              wirelint help         shows all commands and options
            """;

    private Help() {}

    static String general() {
        StringBuilder text = new StringBuilder("wirelint " + PURPOSE + ".\n\n");
        text.append("Usage: wirelint [command] [options] <file or folder or -> …\n\nCommands:\n");
        for (Command command : Commands.ALL) {
            entry(command.name(), command.summary(), 10, text);
        }
        entry(HELP, OF_HELP, 10, text);
        entry(VERSION, OF_VERSION, 10, text);
        text.append("\nOptions:\n");
        entry("--help", "show this, or the help of a command named before it", 10, text);
        entry("--version", OF_VERSION, 10, text);
        text.append("\nOptions of check:\n");
        options(Commands.DEFAULT, text);
        status(text);
        return text.toString();
    }

    static String of(Command command) {
        StringBuilder text = new StringBuilder();
        boolean hasOptions = !command.options().getOptions().isEmpty();
        String operands = command.operands().written();
        String usage = command.name() + (hasOptions ? " [options]" : "");
        wrapped("Usage: wirelint ", usage + (operands.isEmpty() ? "" : " " + operands), 16, text);
        text.append('\n');
        String summary = command.summary();
        wrapped("", summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".", 0, text);
        if (hasOptions) {
            text.append("\nOptions:\n");
            options(command, text);
        }
        if (command == Commands.DEFAULT) {
            status(text);
        }
        return text.toString();
    }

    private static void status(StringBuilder text) {
        text.append("\nExit status:\n");
        for (int i = 0; i < STATUS.size(); i++) {
            wrapped("  " + i + "  ", STATUS.get(i), 5, text);
        }
    }

    private static void options(Command command, StringBuilder text) {
        for (Option option : command.options().getOptions()) {
            String name = option.getOpt() == null ? "" : "-" + option.getOpt() + ", ";
            name += "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
            entry(name, option.getDescription(), 26, text);
        }
    }

    private static void entry(String name, String description, int column, StringBuilder text) {
        String gap = " ".repeat(Math.max(1, column - name.length()));
        wrapped("  " + name + gap, description, 2 + column, text);
    }

    /** Puts words behind others, on as many lines as they take. */
    private static void wrapped(String before, String words, int indent, StringBuilder text) {
        text.append(before);
        int at = before.length();
        String gap = "";
        for (String word : words.split(" ", -1)) {
            boolean breaks = at > indent && at + gap.length() + word.length() > WIDTH;
            text.append(breaks ? "\n" + " ".repeat(indent) : gap).append(word);
            at = breaks ? indent + word.length() : at + gap.length() + word.length();
            gap = " ";
        }
        text.append('\n');
    }
}
