package dev.wirelint.cli;

import dev.wirelint.config.Configurations;
import dev.wirelint.config.FailOn;
import dev.wirelint.config.RuleLibrary;
import dev.wirelint.report.JsonReport;
import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.report.TextReport;
import dev.wirelint.report.html.HtmlReport;
import dev.wirelint.rule.RulePage;
import dev.wirelint.run.ConfiguredLinters;
import dev.wirelint.run.Input;
import dev.wirelint.run.Progress;
import dev.wirelint.run.Run;
import dev.wirelint.run.StoryFinder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Checks stories and reports what there is to mend. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "check stories and report what there is to mend; what runs when no command is named";
    }

    @Override
    public String operands() {
        return "<file or folder or -> …";
    }

    @Override
    public Options options() {
        return CheckOptions.options();
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException {
        CheckOptions asked = CheckOptions.of(line);
        Configurations configurations = CommonOptions.configurations(line);
        RuleLibrary library =
                RuleLibrary.load(configurations.packs(place(asked.paths().get(0))));
        Run run = new Run(
                new ConfiguredLinters(library, configurations, Pages.require(library, asked.rules())),
                Run.Pages.of(library),
                CommonOptions.inputFormat(line),
                asked.jobs());
        List<Input> inputs = StoryFinder.find(asked.paths(), console.in(), configurations::exclude);
        if (inputs.isEmpty()) {
            console.err().println("wirelint: no stories in " + String.join(", ", asked.paths()));
        }
        Report report = check(run, inputs, asked, console).keep(f -> f.confidence() >= asked.minConfidence());
        write(report, library.pages(), asked, console);
        if (!report.isComplete()) {
            return ExitStatus.NOT_AS_ASKED;
        }
        return fails(report, asked, configurations) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** Whether a story holds what fails it: by the command line, or by the configuration of the story. */
    private static boolean fails(Report report, CheckOptions asked, Configurations configurations) {
        return report.stories().stream().anyMatch(story -> {
            FailOn limit = asked.failOn()
                    .orElseGet(() -> configurations.of(place(story.path())).failOn());
            return story.findings().stream().anyMatch(f -> limit.isReachedBy(f.severity()));
        });
    }

    private static Path place(String shown) {
        return Path.of(shown.equals(StoryFinder.STDIN) || shown.equals("-") ? "story" : shown);
    }

    private static Report check(Run run, List<Input> inputs, CheckOptions asked, Console console) {
        if (asked.quiet() || !console.watched()) {
            return run.check(inputs, () -> {});
        }
        try (Progress progress = new Progress(console.err(), inputs.size())) {
            return run.check(inputs, progress::step);
        }
    }

    private static void write(Report report, List<RulePage> pages, CheckOptions asked, Console console)
            throws UsageException {
        if (asked.output().isEmpty()) {
            ReportWriter format = format(asked, pages, console.colour(), console.width());
            Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            try {
                format.write(report, out);
                out.flush();
            } catch (IOException e) {
                throw new UsageException("the report cannot be written: " + e.getMessage());
            }
            return;
        }
        Path target = asked.output().get();
        try {
            if (asked.format() == CheckOptions.Format.HTML && (asked.intoFolder() || Files.isDirectory(target))) {
                new HtmlReport(pages).writeFolder(report, target);
                return;
            }
            try (Writer out = Files.newBufferedWriter(target)) {
                format(asked, pages, false, console.width()).write(report, out);
            }
        } catch (IOException e) {
            throw new UsageException("the report cannot be written to " + target + ": " + e.getMessage());
        }
    }

    private static ReportWriter format(CheckOptions asked, List<RulePage> pages, boolean screen, int width) {
        return switch (asked.format()) {
            case JSON -> new JsonReport();
            case HTML -> new HtmlReport(pages);
            case TEXT ->
                new TextReport(
                        width,
                        switch (asked.colour()) {
                            case AUTO -> screen;
                            case ALWAYS -> true;
                            case NEVER -> false;
                        },
                        !asked.quiet());
        };
    }
}
