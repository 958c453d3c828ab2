package dev.wirelint.cli;

import dev.wirelint.Timing;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.report.OneCause;
import dev.wirelint.report.Report;
import dev.wirelint.run.Progress;
import dev.wirelint.run.RowSink;
import dev.wirelint.run.Stories;
import dev.wirelint.run.Watch;
import java.io.IOException;
import java.util.Optional;
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
    public OptionValue operands() {
        return OptionValue.files("<file or folder or -> …");
    }

    @Override
    public Options options() {
        return CheckOptions.options();
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        CheckOptions asked = CheckOptions.of(line);
        if (line.hasOption(CheckOptions.WATCH)) {
            asked.requireWatchable(line);
            Desk desk = CommonOptions.desk(line, console, settings(line));
            return new WatchedCheck(desk, asked, console, CommonOptions.nearestBaseline(line)).run();
        }
        Timing timing = line.hasOption("timing") ? TimesTaken.begun() : Timing.NONE;
        Desk desk = CommonOptions.desk(line, console, settings(line).timing(timing));
        long since = timing.moment();
        Stories stories = desk.stories(asked.paths(), console.in());
        timing.add(Timing.Phase.FINDING, since);
        Reports.requireApart(asked, stories);
        boolean barren = Selection.tellOf(stories, line, console);
        since = timing.moment();
        Report report = check(desk, stories, asked, console);
        timing.add(Timing.Phase.CHECK, since);
        Selection.tellOf(report, line, console);
        CommonOptions.tellOfDamage(desk, console);
        if (report.stale() > 0 && !line.hasOption("rule") && !asked.quiet()) {
            console.tell(CommonOptions.nearestBaseline(line) + " lets stand what is no longer there (" + report.stale()
                    + " of its entries); 'wirelint baseline --prune' takes it out");
        }
        since = timing.moment();
        int written = Reports.write(OneCause.in(report), asked, console);
        desk.settle();
        timing.add(Timing.Phase.REPORT, since);
        if (line.hasOption("timing")) {
            TimesTaken.write(timing, line.hasOption("verbose"), console.err());
        }
        if (written != ExitStatus.CLEAN) {
            return written;
        }
        if (!report.isComplete() || barren) {
            return ExitStatus.NOT_AS_ASKED;
        }
        return desk.guide().fails(report, stories, asked.failOn()) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private static DeskSettings.Builder settings(CommandLine line) throws UsageException {
        DeskSettings.Builder settings = CommonOptions.settings(line);
        if (!line.hasOption("no-baseline")) {
            settings.baseline(CommonOptions.nearestBaseline(line), line.hasOption("baseline"));
        }
        String revision = line.getOptionValue("since");
        if (line.hasOption("resume")) {
            if (line.hasOption("no-cache")) {
                throw new UsageException(
                        "--resume goes on from the cache, which --no-cache leaves out; give one of them");
            }
            settings.resume(true);
        }
        return revision == null ? settings : settings.since(revision);
    }

    private static Report check(Desk desk, Stories stories, CheckOptions asked, Console console) throws IOException {
        Optional<RowSink> rows = Reports.rows(asked, console);
        if (asked.quiet() || !console.watched()) {
            return desk.check(stories, Watch.NOBODY, rows);
        }
        try (Progress progress = new Progress(console.err(), stories.inputs().size())) {
            return desk.check(stories, progress, rows.map(r -> row -> {
                progress.clear();
                r.row(row);
            }));
        }
    }
}
