package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.lsp.EditorDoor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Answers an editor, which starts it itself. */
final class LspCommand implements Command {
    @Override
    public String name() {
        return "lsp";
    }

    @Override
    public String summary() {
        return "answer an editor over standard input and output, as a language server";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.none();
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig())
                .addOption(CommonOptions.flag("stdio", "what editors say by habit; it changes nothing"));
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        if (!line.getArgList().isEmpty()) {
            throw new UsageException("'lsp' takes nothing; an editor starts it and says what is open");
        }
        DeskSettings.Builder settings = CommonOptions.settings(line);
        boolean well = EditorDoor.serve(
                folder -> opened(settings.folder(folder)), Path.of("").toAbsolutePath(), console.in(), console.out());
        return well ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private static Desk opened(DeskSettings.Builder settings) {
        try {
            return Desk.open(settings.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
