package dev.wirelint.cli;

import dev.wirelint.Linter;
import dev.wirelint.config.RuleLibrary;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.JsonReport;
import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.run.Input;
import dev.wirelint.run.Run;
import dev.wirelint.run.StoryFinder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Checks stories and reports what there is to mend. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "check stories and report what there is to mend (the default)";
    }

    @Override
    public String operands() {
        return "[file or folder …]";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(valued("format", "FORMAT", "text (for people, the default) or json"))
                .addOption(valued("output", "FILE", "write the report to a file"))
                .addOption(valued(
                        "fail-on", "SEVERITY", "exit 1 from error, warning (the default) or suggestion, or never"))
                .addOption(valued("min-confidence", "0..1", "leave out what the rules are less sure of"))
                .addOption(valued("rule", "ID", "run only this rule; may be given more than once"))
                .addOption(valued("color", "WHEN", "auto (the default), always or never"))
                .addOption(valued("jobs", "N", "how many stories are checked at once; by default one a core"))
                .addOption(Option.builder("q")
                        .longOpt("quiet")
                        .desc("no summary and no progress")
                        .get());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        RuleLibrary library = RuleLibrary.load();
        Run run = new Run(
                new Linter(library.defaults()),
                library.page("input-unreadable").orElseThrow(),
                Runtime.getRuntime().availableProcessors());
        List<Input> inputs = StoryFinder.find(line.getArgList(), console.in());
        Report report = run.check(inputs, () -> {});
        ReportWriter format = new JsonReport();
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        format.write(report, out);
        out.flush();
        if (!report.isComplete()) {
            return ExitStatus.NOT_AS_ASKED;
        }
        return report.hasAtLeast(Severity.WARNING) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private static Option valued(String name, String argument, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(argument)
                .desc(description)
                .get();
    }
}
