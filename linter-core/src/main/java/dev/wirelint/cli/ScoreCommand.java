package dev.wirelint.cli;

import dev.wirelint.cli.CommonOptions.TableFormat;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.accuracy.Accuracy;
import dev.wirelint.report.accuracy.AccuracyJson;
import dev.wirelint.report.accuracy.AccuracyText;
import dev.wirelint.score.LabelException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Counts how well the rules do on labelled stories. */
final class ScoreCommand implements Command {
    @Override
    public String name() {
        return "score";
    }

    @Override
    public String summary() {
        return "count, on labelled stories, what the rules find, miss and get wrong";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.files("[folder]");
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(CommonOptions.tableFormat())
                .addOption(CommonOptions.flag("details", "list what was missed and what was wrong"));
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        TableFormat format = CommonOptions.tableFormat(line);
        List<String> given = line.getArgList();
        if (given.size() > 1) {
            throw new UsageException("'score' takes one folder; give the one that holds the labelled stories");
        }
        Path folder = Path.of(given.isEmpty() ? "." : given.get(0));
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + ": there is no such folder; check the path");
        }
        try {
            Accuracy accuracy = CommonOptions.desk(line).guide().score(folder);
            print(accuracy, format, line.hasOption("details"), console);
            return ExitStatus.CLEAN;
        } catch (LabelException | UnreadableInput e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static void print(Accuracy accuracy, TableFormat format, boolean details, Console console)
            throws IOException {
        if (format == TableFormat.JSON) {
            Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
            AccuracyJson.write(accuracy, out);
            out.flush();
            return;
        }
        console.out().print(AccuracyText.plain(accuracy));
        if (details) {
            console.out().println();
            accuracy.details().forEach(console.out()::println);
        }
    }
}
