package dev.wirelint.cli;

import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.report.TextReport;
import dev.wirelint.report.formats.ReportFormat;
import dev.wirelint.report.html.HtmlReport;
import dev.wirelint.rule.RulePage;
import dev.wirelint.run.Input;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the reports a check was asked for, each to its place. */
final class Reports {
    private Reports() {}

    /** Refuses, before anything is written, a report in the place of a story that it is about. */
    static void requireApart(CheckOptions asked, List<Input> inputs) throws UsageException {
        StoryPlaces stories = new StoryPlaces(inputs);
        for (CheckOptions.Target target : asked.targets()) {
            Path file = target.file().orElse(Path.of(""));
            if (target.file().isPresent() && Files.exists(file)) {
                stories.requireNoneOf("the report", file, inTheWay(target, file));
            }
        }
    }

    private static List<Path> inTheWay(CheckOptions.Target target, Path file) throws UsageException {
        try {
            return target.isFolder() ? HtmlReport.inTheWay(file) : List.of(file);
        } catch (IOException e) {
            throw new UsageException("the report cannot be written to " + file + ": " + e.getMessage());
        }
    }

    static void write(Report report, List<RulePage> pages, CheckOptions asked, Console console) throws UsageException {
        for (CheckOptions.Target target : asked.targets()) {
            if (target.file().isPresent()) {
                write(report, pages, asked, target, target.file().get(), console);
                continue;
            }
            ReportWriter format = format(target.format(), asked, pages, console.colour(), console.width());
            Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            try {
                format.write(report, out);
                out.flush();
            } catch (IOException e) {
                throw new UsageException("the report cannot be written: " + e.getMessage());
            }
        }
    }

    private static void write(
            Report report,
            List<RulePage> pages,
            CheckOptions asked,
            CheckOptions.Target target,
            Path file,
            Console console)
            throws UsageException {
        try {
            if (target.isFolder()) {
                new HtmlReport(pages).writeFolder(report, file);
                return;
            }
            try (Writer out = Files.newBufferedWriter(file)) {
                format(target.format(), asked, pages, false, console.width()).write(report, out);
            }
        } catch (IOException e) {
            throw new UsageException("the report cannot be written to " + file + ": " + e.getMessage());
        }
    }

    private static ReportWriter format(
            ReportFormat format, CheckOptions asked, List<RulePage> pages, boolean screen, int width) {
        return format.writer(
                pages,
                () -> new TextReport(
                        width,
                        switch (asked.colour()) {
                            case AUTO -> screen;
                            case ALWAYS -> true;
                            case NEVER -> false;
                        },
                        !asked.quiet()));
    }
}
