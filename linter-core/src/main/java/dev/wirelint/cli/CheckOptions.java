package dev.wirelint.cli;

import dev.wirelint.finding.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/**
 * What a check was asked for.
 *
 * @param output the file to write to; absent for standard output
 * @param failOn the lightest severity that fails the run; absent where none does
 * @param rules the only rules to run; empty for all that are on
 */
record CheckOptions(
        Format format,
        Optional<Path> output,
        Optional<Severity> failOn,
        double minConfidence,
        List<String> rules,
        Colour colour,
        int jobs,
        boolean quiet,
        List<String> paths) {
    enum Format {
        TEXT,
        JSON
    }

    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    private enum FailOn {
        ERROR,
        WARNING,
        SUGGESTION,
        NEVER
    }

    static Options options() {
        return new Options()
                .addOption(CommonOptions.valued(
                        "format", "FORMAT", "text, for people (the default), or json, for programs"))
                .addOption(CommonOptions.valued("output", "FILE", "write the report to this file"))
                .addOption(CommonOptions.valued(
                        "fail-on", "SEVERITY", "exit 1 from error, warning (the default), suggestion or never"))
                .addOption(CommonOptions.minConfidence())
                .addOption(CommonOptions.rule())
                .addOption(CommonOptions.valued("color", "WHEN", "auto (the default), always or never"))
                .addOption(CommonOptions.jobs())
                .addOption(CommonOptions.quiet());
    }

    static CheckOptions of(CommandLine line) throws UsageException {
        if (line.getArgList().isEmpty()) {
            throw new UsageException("name a file or folder to check, or - for standard input");
        }
        return new CheckOptions(
                Values.choice(line, "format", Format.TEXT),
                output(line),
                Severity.of(
                        Values.choice(line, "fail-on", FailOn.WARNING).name().toLowerCase(Locale.ROOT)),
                CommonOptions.minConfidence(line),
                CommonOptions.rules(line),
                Values.choice(line, "color", Colour.AUTO),
                CommonOptions.jobs(line),
                line.hasOption("quiet"),
                line.getArgList());
    }

    private static Optional<Path> output(CommandLine line) throws UsageException {
        try {
            return Optional.ofNullable(line.getOptionValue("output")).map(Path::of);
        } catch (InvalidPathException e) {
            throw new UsageException("--output is no path here: " + e.getReason());
        }
    }
}
