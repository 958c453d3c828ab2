package dev.wirelint.cli;

import dev.wirelint.config.FailOn;
import dev.wirelint.report.formats.ReportFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/**
 * What a check was asked for.
 *
 * @param targets the reports to write
 * @param failOn the lightest severity that fails the run; absent where the configuration says
 */
record CheckOptions(
        List<Target> targets,
        Optional<FailOn> failOn,
        Colour colour,
        boolean quiet,
        boolean statistics,
        List<String> paths) {
    static final String WATCH = "watch";

    private static final String VIA_DESK = "via-desk";

    /** What a desk that stays leaves to whoever calls: what goes on, and what counts the time of a start. */
    private static final List<String> NOT_CALLED = List.of(WATCH, "resume", "timing");

    /** What is read, and answered, row by row as it comes. */
    private static final List<String> ROWS = List.of("jsonl", "csv");

    /** What a check that goes on cannot be asked for besides. */
    private static final List<String> NOT_WATCHED = List.of("resume", "timing");

    /**
     * A report to write.
     *
     * @param file absent for standard output
     * @param intoFolder whether the target is named as a folder, by a slash at its end
     */
    record Target(ReportFormat format, Optional<Path> file, boolean intoFolder) {
        /** Whether it is written as many pages, into a folder. */
        boolean isFolder() {
            return format.hasPages()
                    && (intoFolder || file.filter(Files::isDirectory).isPresent());
        }
    }

    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    static Options options() {
        Options options = new Options()
                .addOption(new ChoiceOption(
                        "format",
                        "FORMAT",
                        ReportFormat::labels,
                        () -> formats() + "; sarif=FILE says where to, html=FOLDER/ too; may be repeated"))
                .addOption(CommonOptions.valued("output", "FILE", "write the report to this file"))
                .addOption(CommonOptions.choice(
                        "fail-on",
                        "SEVERITY",
                        FailOn.class,
                        "exit 1 from error, warning (the default), suggestion or never"))
                .addOption(CommonOptions.minConfidence())
                .addOption(CommonOptions.rule())
                .addOption(CommonOptions.choice("color", "WHEN", Colour.class, "auto (the default), always or never"))
                .addOption(CommonOptions.inputFormat())
                .addOption(CommonOptions.field())
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig())
                .addOption(CommonOptions.jobs())
                .addOption(CommonOptions.valued(
                        "since", "REVISION", "show only what stands on lines changed since, by git"))
                .addOption(CommonOptions.baseline())
                .addOption(CommonOptions.flag("no-baseline", "show what the baseline lets stand too"))
                .addOption(CommonOptions.noCache())
                .addOption(CommonOptions.cacheDir())
                .addOption(CommonOptions.flag(
                        "resume",
                        "go on with JSON Lines or CSV where the last run was cut off, by what the cache holds"))
                .addOption(CommonOptions.flag(
                        "timing", "say at the end where the time went, by phase and by rule (each with --verbose)"))
                .addOption(CommonOptions.flag(WATCH, "check again what changes, and show it first, until Ctrl-C"))
                .addOption(CommonOptions.flag(
                        VIA_DESK, "have it done by 'wirelint desk' where one is running, with the same outcome"))
                .addOption(CommonOptions.flag("statistics", "count what each rule found, in the place of the stories"))
                .addOption(CommonOptions.quiet());
        Selection.options().forEach(options::addOption);
        return options;
    }

    /** The names of the reports, the one for people first. */
    private static String formats() {
        List<String> others = new ArrayList<>(ReportFormat.labels());
        others.remove(ReportFormat.TEXT.label());
        String last = others.remove(others.size() - 1);
        return "text, for people (the default), " + String.join(", ", others) + " or " + last;
    }

    /** Whether a process that stays can make this check: it reads no stream row by row and writes no file. */
    boolean canBeCalled(CommandLine line) {
        return NOT_CALLED.stream().noneMatch(line::hasOption)
                && targets.stream().allMatch(t -> t.file().isEmpty())
                && !(paths.contains("-") && ROWS.contains(line.getOptionValue("input-format", "")));
    }

    /** Refuses what has no sense for a check that goes on. */
    void requireWatchable(CommandLine line) throws UsageException {
        if (paths.contains("-")) {
            throw new UsageException("standard input cannot be watched; name files or folders");
        }
        if (targets.size() != 1
                || targets.get(0).format() != ReportFormat.TEXT
                || targets.get(0).file().isPresent()) {
            throw new UsageException("--watch shows the text report on the screen; leave out --format and --output");
        }
        for (String option : NOT_WATCHED) {
            if (line.hasOption(option)) {
                throw new UsageException("--watch goes on until it is ended, without --" + option + "; leave out one");
            }
        }
    }

    static CheckOptions of(CommandLine line) throws UsageException {
        if (line.getArgList().isEmpty()) {
            throw new UsageException("name a file or folder to check, or - for standard input");
        }
        return new CheckOptions(
                targets(line),
                line.hasOption("fail-on")
                        ? Optional.of(Values.choice(line, "fail-on", FailOn.WARNING))
                        : Optional.empty(),
                Values.choice(line, "color", Colour.AUTO),
                line.hasOption("quiet"),
                line.hasOption("statistics"),
                line.getArgList());
    }

    private static List<Target> targets(CommandLine line) throws UsageException {
        List<Target> targets = new ArrayList<>();
        boolean shown = false;
        for (String asked : line.hasOption("format") ? line.getOptionValues("format") : new String[] {"text"}) {
            int parted = asked.indexOf('=');
            ReportFormat format =
                    Values.choice("format", parted < 0 ? asked : asked.substring(0, parted), ReportFormat.class);
            String target = parted < 0 ? "" : asked.substring(parted + 1);
            if (target.isEmpty() && shown) {
                throw new UsageException(
                        "two reports cannot share one output; give one a file, as in --format sarif=out.sarif");
            }
            shown |= target.isEmpty();
            targets.add(new Target(
                    format,
                    target.isEmpty() ? output(line) : Optional.of(CommonOptions.path("format", target)),
                    target.endsWith("/")));
        }
        return List.copyOf(targets);
    }

    private static Optional<Path> output(CommandLine line) throws UsageException {
        String written = line.getOptionValue("output");
        return written == null ? Optional.empty() : Optional.of(CommonOptions.path("output", written));
    }
}
