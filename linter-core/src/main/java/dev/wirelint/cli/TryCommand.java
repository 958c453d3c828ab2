package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.desk.Trial;
import dev.wirelint.report.Report;
import dev.wirelint.report.TextReport;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Runs one page that is not in use yet over stories, and shows every place it finds. */
final class TryCommand implements Command {
    @Override
    public String name() {
        return "try";
    }

    @Override
    public String summary() {
        return "run one new rule over stories before it is in use, and show every place it finds";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.files("<page.md> <file or folder> …");
    }

    @Override
    public Options options() {
        return new Options().addOption(CommonOptions.jobs());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        List<String> given = line.getArgList();
        if (given.size() < 2) {
            throw new UsageException(
                    "name a page and the stories to try it on, as in: wirelint try my-rule.md archive/");
        }
        Trial trial = CommonOptions.desk(line).trial();
        RulePage page = trial.page(Path.of(given.get(0)));
        Report report = trial.run(page, given.subList(1, given.size()), console.in());
        Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
        new TextReport(console.width(), console.colour(), false).write(report, out);
        out.flush();
        long places =
                report.stories().stream().mapToLong(s -> s.findings().size()).sum();
        long touched =
                report.stories().stream().filter(s -> !s.findings().isEmpty()).count();
        console.out()
                .println(page.id() + ": " + places + " found in " + touched + " of " + report.articles()
                        + " stories. Would a colleague thank you for each?");
        return report.isComplete() ? ExitStatus.CLEAN : ExitStatus.NOT_AS_ASKED;
    }
}
