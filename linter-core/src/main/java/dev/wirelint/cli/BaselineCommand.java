package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.desk.Desk;
import dev.wirelint.fix.StoryWriter;
import dev.wirelint.report.Report;
import dev.wirelint.report.Summary;
import dev.wirelint.report.baseline.Baseline;
import dev.wirelint.report.baseline.BaselineFile;
import dev.wirelint.run.Stories;
import dev.wirelint.text.Escaped;
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
    public OptionValue operands() {
        return OptionValue.files("<file or folder …>");
    }

    @Override
    public Options options() {
        Options options = new Options()
                .addOption(CommonOptions.baseline())
                .addOption(CommonOptions.flag("prune", "add nothing; take out what is no longer there"))
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig())
                .addOption(CommonOptions.jobs())
                .addOption(CommonOptions.noCache())
                .addOption(CommonOptions.cacheDir())
                .addOption(CommonOptions.quiet());
        Selection.ofFiles().forEach(options::addOption);
        return options;
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        if (line.getArgList().isEmpty() || line.getArgList().contains("-")) {
            throw new UsageException("name the files and folders the baseline is for");
        }
        Desk desk = CommonOptions.desk(line, console, CommonOptions.settings(line));
        Stories stories = desk.stories(line.getArgList(), console.in());
        boolean barren = Selection.tellOf(stories, line, console);
        boolean prune = line.hasOption("prune");
        Path file = prune ? CommonOptions.nearestBaseline(line) : CommonOptions.baseline(line);
        if (Files.exists(file)) {
            new StoryPlaces(stories.inputs()).requireNoneOf("the baseline", file, List.of(file));
        }
        Report report = desk.check(stories);
        CommonOptions.tellOfDamage(desk, console);
        Baseline baseline = BaselineFile.renewed(file, report, prune);
        StoryWriter.write(file, BaselineFile.text(baseline).getBytes(StandardCharsets.UTF_8));
        StoryWriter.clearBeside(List.of(file));
        if (!line.hasOption("quiet")) {
            console.err()
                    .println(Escaped.of(file.toString()) + " lets "
                            + Summary.number(baseline.size(), "finding", "findings") + " stand");
        }
        return report.isComplete() && !barren ? ExitStatus.CLEAN : ExitStatus.NOT_AS_ASKED;
    }
}
