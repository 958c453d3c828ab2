package dev.wirelint.cli;

import dev.wirelint.report.Report;
import dev.wirelint.report.TextReport;
import dev.wirelint.report.html.HtmlReport;
import dev.wirelint.run.Stories;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Writes the reports a check was asked for, each to its place. */
final class Reports {
    private Reports() {}

    /** Refuses, before anything is written, a report in the place of a story that it is about. */
    static void requireApart(CheckOptions asked, Stories checked) throws UsageException {
        StoryPlaces stories = new StoryPlaces(checked.inputs());
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

    static void write(Report report, CheckOptions asked, Console console) throws UsageException {
        for (CheckOptions.Target target : asked.targets()) {
            if (target.file().isPresent()) {
                write(report, asked, target, target.file().get(), console);
                continue;
            }
            Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            try {
                target.format().write(report, text(asked, console.colour(), console.width()), out);
                out.flush();
            } catch (IOException e) {
                throw new UsageException("the report cannot be written: " + e.getMessage());
            }
        }
    }

    private static void write(Report report, CheckOptions asked, CheckOptions.Target target, Path file, Console console)
            throws UsageException {
        try {
            if (target.isFolder()) {
                target.format().writePages(report, file);
                return;
            }
            try (Writer out = Files.newBufferedWriter(file)) {
                target.format().write(report, text(asked, false, console.width()), out);
            }
        } catch (IOException e) {
            throw new UsageException("the report cannot be written to " + file + ": " + e.getMessage());
        }
    }

    private static Supplier<TextReport> text(CheckOptions asked, boolean screen, int width) {
        return () -> new TextReport(
                width,
                switch (asked.colour()) {
                    case AUTO -> screen;
                    case ALWAYS -> true;
                    case NEVER -> false;
                },
                !asked.quiet());
    }
}
