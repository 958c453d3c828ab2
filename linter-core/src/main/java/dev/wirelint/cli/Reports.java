package dev.wirelint.cli;

import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.StoryByStory;
import dev.wirelint.report.Summary;
import dev.wirelint.report.Swap;
import dev.wirelint.report.TextReport;
import dev.wirelint.report.html.HtmlReport;
import dev.wirelint.run.RowSink;
import dev.wirelint.run.Stories;
import dev.wirelint.text.DiskTrouble;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
            throw new UsageException("the report cannot be written to " + file + ": " + DiskTrouble.of(e));
        }
    }

    /**
     * Writes each report; one that cannot be written is told of and keeps no other back.
     *
     * @return what the exit status is at least
     */
    static int write(Report report, CheckOptions asked, Console console) {
        int status = ExitStatus.CLEAN;
        for (CheckOptions.Target target : asked.targets()) {
            status = Math.max(status, Outcome.part(() -> write(report, asked, target, console), console));
        }
        return status;
    }

    private static int write(Report report, CheckOptions asked, CheckOptions.Target target, Console console)
            throws UsageException {
        String name = "the " + target.format().label() + " report";
        String place = target.file().map(f -> " to " + f).orElse("");
        try {
            if (target.file().isEmpty()) {
                print(report, asked, target, console);
            } else if (target.isFolder()) {
                target.format().writePages(report, target.file().get());
            } else {
                Swap.write(
                        target.file().get(), out -> target.format().write(report, text(asked, console.ofFiles()), out));
            }
            if (target.format().hasPages() && target.file().isPresent() && !asked.quiet()) {
                console.tell(page(target) + " has the report: " + Summary.of(report));
            }
            return ExitStatus.CLEAN;
        } catch (IOException e) {
            throw new UsageException(name + " cannot be written" + place + ": " + DiskTrouble.of(e));
        } catch (RuntimeException | StackOverflowError e) {
            throw new ReportFault(name + " was not written" + place, e);
        }
    }

    /** Writes the rows of an archive as they come, where the one report that is asked for can be written so. */
    static Optional<RowSink> rows(CheckOptions asked, Console console) {
        if (asked.statistics()
                || asked.targets().size() != 1
                || asked.targets().get(0).file().isPresent()) {
            return Optional.empty();
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        return asked.targets()
                .get(0)
                .format()
                .storyByStory(text(asked, console))
                .map(writer -> row -> write(row, writer, out));
    }

    private static void write(CheckedStory row, StoryByStory writer, Writer out) {
        try {
            writer.write(row, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page to open in a browser. */
    private static Path page(CheckOptions.Target target) {
        Path file = target.file().orElseThrow();
        return target.isFolder() ? file.resolve("index.html") : file;
    }

    private static void print(Report report, CheckOptions asked, CheckOptions.Target target, Console console)
            throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        target.format().write(report, text(asked, console), out);
        out.flush();
    }

    /** The report for people, as it was asked for. */
    static Supplier<TextReport> text(CheckOptions asked, Console console) {
        return () -> new TextReport(
                console.width(),
                switch (asked.colour()) {
                    case AUTO -> console.colour();
                    case ALWAYS -> true;
                    case NEVER -> false;
                },
                !asked.quiet(),
                asked.statistics(),
                console.colour() || console.watched());
    }
}
