package dev.wirelint.cli;

import dev.wirelint.config.FailOn;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/**
 * What a check was asked for.
 *
 * @param output the file to write to; absent for standard output
 * @param intoFolder whether the target is named as a folder, by a slash at its end
 * @param failOn the lightest severity that fails the run; absent where the configuration says
 * @param rules the only rules to run; empty for all that are on
 */
record CheckOptions(
        Format format,
        Optional<Path> output,
        boolean intoFolder,
        Optional<FailOn> failOn,
        double minConfidence,
        List<String> rules,
        Colour colour,
        int jobs,
        boolean quiet,
        List<String> paths) {
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    static Options options() {
        return new Options()
                .addOption(
                        CommonOptions.valued(
                                "format",
                                "FORMAT",
                                "text, for people (the default), json, for programs, or html; html=FILE and html=FOLDER/ say where to"))
                .addOption(CommonOptions.valued("output", "FILE", "write the report to this file"))
                .addOption(CommonOptions.valued(
                        "fail-on", "SEVERITY", "exit 1 from error, warning (the default), suggestion or never"))
                .addOption(CommonOptions.minConfidence())
                .addOption(CommonOptions.rule())
                .addOption(CommonOptions.valued("color", "WHEN", "auto (the default), always or never"))
                .addOption(CommonOptions.inputFormat())
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig())
                .addOption(CommonOptions.jobs())
                .addOption(CommonOptions.quiet());
    }

    static CheckOptions of(CommandLine line) throws UsageException {
        if (line.getArgList().isEmpty()) {
            throw new UsageException("name a file or folder to check, or - for standard input");
        }
        String asked = line.getOptionValue("format", "text");
        int parted = asked.indexOf('=');
        Format format = Values.choice("format", parted < 0 ? asked : asked.substring(0, parted), Format.class);
        String target = parted < 0 ? "" : asked.substring(parted + 1);
        return new CheckOptions(
                format,
                target.isEmpty() ? output(line) : Optional.of(path("format", target)),
                target.endsWith("/"),
                line.hasOption("fail-on")
                        ? Optional.of(Values.choice(line, "fail-on", FailOn.WARNING))
                        : Optional.empty(),
                CommonOptions.minConfidence(line),
                CommonOptions.rules(line),
                Values.choice(line, "color", Colour.AUTO),
                CommonOptions.jobs(line),
                line.hasOption("quiet"),
                line.getArgList());
    }

    private static Optional<Path> output(CommandLine line) throws UsageException {
        String written = line.getOptionValue("output");
        return written == null ? Optional.empty() : Optional.of(path("output", written));
    }

    private static Path path(String option, String written) throws UsageException {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new UsageException("--" + option + " is no path here: " + e.getReason());
        }
    }
}
