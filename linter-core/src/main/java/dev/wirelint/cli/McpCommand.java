package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.mcp.AssistantDoor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Answers a writing assistant, which starts it itself. */
final class McpCommand implements Command {
    @Override
    public String name() {
        return "mcp";
    }

    @Override
    public String summary() {
        return "answer a writing assistant over standard input and output, by the Model Context Protocol";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.files("<folder>");
    }

    @Override
    public Options options() {
        return new Options().addOption(CommonOptions.config()).addOption(CommonOptions.noConfig());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        List<String> named = line.getArgList();
        if (named.size() > 1) {
            throw new UsageException("'mcp' opens one folder; name one, or none for the one it is started in");
        }
        Path folder = CommonOptions.operand(named.isEmpty() ? "" : named.get(0)).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new UsageException(named.get(0) + " is no folder; name the one whose stories may be read");
        }
        DeskSettings settings =
                CommonOptions.settings(line).folder(folder.toRealPath()).build();
        AssistantDoor.serve(() -> opened(settings), folder, console.in(), console.out());
        return ExitStatus.CLEAN;
    }

    private static Desk opened(DeskSettings settings) {
        try {
            return Desk.open(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
