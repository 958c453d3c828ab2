package dev.wirelint.cli;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.config.Configurations;
import dev.wirelint.fix.StoryWriter;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.report.Report;
import dev.wirelint.report.Summary;
import dev.wirelint.report.baseline.Baseline;
import dev.wirelint.report.baseline.BaselineFile;
import dev.wirelint.run.ConfiguredFormats;
import dev.wirelint.run.ConfiguredLinters;
import dev.wirelint.run.Input;
import dev.wirelint.run.Run;
import dev.wirelint.run.StoryChoice;
import dev.wirelint.run.StoryFinder;
import dev.wirelint.run.UnusedStets;
import dev.wirelint.run.cache.StoryCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Writes down what there is to mend today, so that the gate asks only about what comes new. */
final class BaselineCommand implements Command {
    @Override
    public String name() {
        return "baseline";
    }

    @Override
    public String summary() {
        return "let stand what there is to mend today, so that check shows only what comes new";
    }

    @Override
    public String operands() {
        return "<file or folder …>";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(CommonOptions.baseline())
                .addOption(CommonOptions.flag("prune", "add nothing; take out what is no longer there"))
                .addOption(CommonOptions.noIgnore())
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig())
                .addOption(CommonOptions.jobs())
                .addOption(CommonOptions.noCache())
                .addOption(CommonOptions.cacheDir())
                .addOption(CommonOptions.quiet());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        if (line.getArgList().isEmpty() || line.getArgList().contains("-")) {
            throw new UsageException("name the files and folders the baseline is for");
        }
        Configurations configurations = CommonOptions.configurations(line);
        ConfiguredFormats formats = new ConfiguredFormats(configurations, ReadOptions.ANY);
        StoryChoice choice = CommonOptions.choice(line, configurations, formats);
        List<Input> inputs = StoryFinder.find(line.getArgList(), console.in(), choice);
        Path file = CommonOptions.baseline(line);
        if (Files.exists(file)) {
            new StoryPlaces(inputs).requireNoneOf("the baseline", file, List.of(file));
        }
        RuleLibrary library = CommonOptions.library(configurations, inputs);
        ConfiguredLinters linters = new ConfiguredLinters(library, configurations, List.of());
        StoryCache cache = CommonOptions.cache(line, console, linters);
        Report found = new Run(linters, library, formats, CommonOptions.jobs(line), cache).check(inputs, () -> {});
        Report report = new UnusedStets(configurations, linters, choice).in(found, line.getArgList(), inputs);
        CommonOptions.tellOfDamage(cache, console);
        Baseline baseline = BaselineFile.renewed(file, report, line.hasOption("prune"));
        StoryWriter.write(file, BaselineFile.text(baseline).getBytes(StandardCharsets.UTF_8));
        if (!line.hasOption("quiet")) {
            console.err().println(file + " lets " + Summary.number(baseline.size(), "finding", "findings") + " stand");
        }
        return report.isComplete() ? ExitStatus.CLEAN : ExitStatus.NOT_AS_ASKED;
    }
}
