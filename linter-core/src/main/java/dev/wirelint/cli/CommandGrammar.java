package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet;
import dev.wirelint.cli.shell.CommandSheet.OptionSheet;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.cli.shell.CommandSheet.Slot;
import dev.wirelint.cli.shell.CommandSheet.Verb;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.report.Tool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.cli.Option;

/** The commands as shells and the manual are told of them: what {@code --help} shows, as data. */
final class CommandGrammar {
    private static final OptionValue NOTHING = new OptionValue(Slot.NOTHING, "", List.of());
    private static final Pattern BAR = Pattern.compile(" *\\| *");
    private static final List<String> FILES = List.of("file", "folder", "page", "names");

    private CommandGrammar() {}

    /** With the ids of the rules that are shipped. */
    static CommandSheet grammar() throws IOException {
        Desk desk = Desk.open(DeskSettings.usual().unconfigured().build());
        List<Verb> verbs = new ArrayList<>();
        for (Command command : Commands.ALL) {
            verbs.add(new Verb(
                    command.name(),
                    command.summary(),
                    operands(command.operands()),
                    command.options().getOptions().stream()
                            .map(CommandGrammar::flag)
                            .toList()));
        }
        verbs.add(new Verb(
                Help.HELP, Help.OF_HELP, new OptionValue(Slot.CHOICE, "[command]", Commands.names()), List.of()));
        verbs.add(new Verb(Help.VERSION, Help.OF_VERSION, NOTHING, List.of()));
        return new CommandSheet(
                Tool.NAME,
                Tool.version(),
                Help.PURPOSE,
                verbs,
                Help.STATUS,
                desk.guide().rules().keySet().stream().map(p -> p.id().value()).toList());
    }

    private static OptionSheet flag(Option option) {
        return new OptionSheet(
                Optional.ofNullable(option.getOpt()), option.getLongOpt(), option.getDescription(), value(option));
    }

    private static OptionValue value(Option option) {
        if (!option.hasArg()) {
            return NOTHING;
        }
        String written = option.getArgName();
        if (option instanceof ChoiceOption choice) {
            return new OptionValue(Slot.CHOICE, written, choice.choices());
        }
        return new OptionValue(
                switch (written) {
                    case "FILE", "FOLDER" -> Slot.FILE;
                    case "ID" -> Slot.RULE;
                    default -> Slot.ANYTHING;
                },
                written,
                List.of());
    }

    /** What stands in brackets is files, a rule, or words of which one is chosen, with bars between them. */
    private static OptionValue operands(String written) {
        if (written.isEmpty()) {
            return NOTHING;
        }
        if (FILES.stream().anyMatch(written::contains)) {
            return new OptionValue(Slot.FILE, written, List.of());
        }
        if (written.contains("rule")) {
            return new OptionValue(Slot.RULE, written, List.of());
        }
        return new OptionValue(Slot.CHOICE, written, List.of(BAR.split(written.replaceAll("[<>\\[\\]]", ""))));
    }
}
