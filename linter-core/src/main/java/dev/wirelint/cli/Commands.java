package dev.wirelint.cli;

import java.util.List;
import java.util.Optional;

/** All there are. */
final class Commands {
    static final List<Command> ALL = List.of(
            new CheckCommand(),
            new FixCommand(),
            new CompareCommand(),
            new BaselineCommand(),
            new RulesCommand(),
            new ExplainCommand(),
            new TryCommand(),
            new InitCommand(),
            new ConfigCommand(),
            new ScoreCommand(),
            new LspCommand(),
            new McpCommand(),
            new DeskCommand(),
            new ServeCommand(),
            new DemoCommand(),
            new CompletionCommand(),
            new ManCommand());

    /** What runs when no command is named. */
    static final Command DEFAULT = ALL.get(0);

    private Commands() {}

    static Optional<Command> named(String name) {
        return ALL.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Command::name).toList();
    }
}
