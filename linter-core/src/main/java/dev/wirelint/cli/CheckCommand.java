package dev.wirelint.cli;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.config.Configurations;
import dev.wirelint.config.FailOn;
import dev.wirelint.report.Report;
import dev.wirelint.report.baseline.Baseline;
import dev.wirelint.report.baseline.BaselineFile;
import dev.wirelint.run.Changed;
import dev.wirelint.run.ConfiguredFormats;
import dev.wirelint.run.ConfiguredLinters;
import dev.wirelint.run.Input;
import dev.wirelint.run.Progress;
import dev.wirelint.run.Run;
import dev.wirelint.run.StoryChoice;
import dev.wirelint.run.StoryFinder;
import dev.wirelint.run.UnusedStets;
import dev.wirelint.run.cache.StoryCache;
import java.io.IOException;
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
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        CheckOptions asked = CheckOptions.of(line);
        Configurations configurations = CommonOptions.configurations(line);
        ConfiguredFormats formats = CommonOptions.formats(line, configurations);
        StoryChoice choice = CommonOptions.choice(line, configurations, formats);
        List<Input> inputs = StoryFinder.find(asked.paths(), console.in(), choice);
        Reports.requireApart(asked, inputs);
        RuleLibrary library = CommonOptions.library(configurations, inputs);
        ConfiguredLinters linters =
                new ConfiguredLinters(library, configurations, Pages.require(library, asked.rules()));
        StoryCache cache = CommonOptions.cache(line, console, linters);
        Run run = new Run(linters, library, formats, asked.jobs(), cache);
        if (inputs.isEmpty()) {
            console.err().println("wirelint: no stories in " + String.join(", ", asked.paths()));
        }
        Report found = new UnusedStets(configurations, linters, choice)
                .in(check(run, inputs, asked, console), asked.paths(), inputs);
        CommonOptions.tellOfDamage(cache, console);
        Report report = sifted(found, line, inputs, console).keep(f -> f.confidence() >= asked.minConfidence());
        Reports.write(report, library.pages(), asked, console);
        if (!report.isComplete()) {
            return ExitStatus.NOT_AS_ASKED;
        }
        return fails(report, asked, configurations) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** What is left to show of a report after the baseline and of the lines that have changed. */
    private static Report sifted(Report found, CommandLine line, List<Input> inputs, Console console)
            throws IOException, UsageException {
        Report report = found;
        Path file = CommonOptions.baseline(line);
        if (!line.hasOption("no-baseline")) {
            Baseline.Outcome outcome = BaselineFile.apply(file, line.hasOption("baseline"), found);
            report = outcome.report();
            if (outcome.stale() > 0 && !line.hasOption("rule") && !line.hasOption("quiet")) {
                console.err()
                        .println("wirelint: " + file + " lets stand what is no longer there (" + outcome.stale()
                                + " of its entries); 'wirelint baseline --prune' takes it out");
            }
        }
        String revision = line.getOptionValue("since");
        return revision == null ? report : Changed.since(revision, report, inputs);
    }

    /** Whether a story holds what fails it: by the command line, or by the configuration of the story. */
    private static boolean fails(Report report, CheckOptions asked, Configurations configurations) {
        return report.stories().stream().anyMatch(story -> {
            FailOn limit = asked.failOn()
                    .orElseGet(() -> configurations
                            .of(CommonOptions.place(story.source().file()))
                            .failOn());
            return story.findings().stream().anyMatch(f -> limit.isReachedBy(f.severity()));
        });
    }

    private static Report check(Run run, List<Input> inputs, CheckOptions asked, Console console) {
        if (asked.quiet() || !console.watched()) {
            return run.check(inputs, () -> {});
        }
        try (Progress progress = new Progress(console.err(), inputs.size())) {
            return run.check(inputs, progress::step);
        }
    }
}
