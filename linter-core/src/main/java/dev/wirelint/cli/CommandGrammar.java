package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet;
import dev.wirelint.cli.shell.CommandSheet.OptionSheet;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.cli.shell.CommandSheet.Verb;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.report.Tool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** The commands as shells and the manual are told of them: what {@code --help} shows, as data. */
final class CommandGrammar {
    private CommandGrammar() {}

    /** With the ids of the rules that are shipped. */
    static CommandSheet grammar() throws IOException {
        Desk desk = Desk.open(DeskSettings.usual().unconfigured().build());
        List<Verb> verbs = new ArrayList<>();
        for (Command command : Commands.ALL) {
            verbs.add(new Verb(
                    command.name(),
                    command.summary(),
                    command.operands(),
                    command.options().getOptions().stream()
                            .map(CommandGrammar::flag)
                            .toList()));
        }
        verbs.add(new Verb(Help.HELP, Help.OF_HELP, OptionValue.oneOf("[command]", Commands.names()), List.of()));
        verbs.add(new Verb(Help.VERSION, Help.OF_VERSION, OptionValue.none(), List.of()));
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
            return OptionValue.none();
        }
        String written = option.getArgName();
        if (option instanceof ChoiceOption choice) {
            return OptionValue.oneOf(written, choice.choices());
        }
        return switch (written) {
            case "FILE", "FOLDER" -> OptionValue.files(written);
            case "ID" -> OptionValue.rule(written);
            default -> OptionValue.anything(written);
        };
    }
}
