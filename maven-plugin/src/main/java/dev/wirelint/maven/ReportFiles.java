package dev.wirelint.maven;

import dev.wirelint.report.Report;
import dev.wirelint.report.TextReport;
import dev.wirelint.report.formats.ReportFormat;
import dev.wirelint.report.html.HtmlReport;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports that are written into the build's folder. */
final class ReportFiles {
    private static final int WIDTH = 100;

    private ReportFiles() {}

    static List<ReportFormat> asked(List<String> names) throws MojoExecutionException {
        Set<ReportFormat> formats = new LinkedHashSet<>();
        for (String name : names) {
            formats.add(Arrays.stream(ReportFormat.values())
                    .filter(f -> f.label().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new MojoExecutionException("formats cannot hold '" + name + "'; it is one of "
                            + Arrays.stream(ReportFormat.values())
                                    .map(ReportFormat::label)
                                    .collect(Collectors.joining(", ")))));
        }
        return new ArrayList<>(formats);
    }

    /** Writes a report; gives the file to open. */
    static Path write(ReportFormat format, Report report, List<RulePage> pages, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(name(format));
        if (format == ReportFormat.HTML) {
            new HtmlReport(pages).writeFolder(report, target);
            return target.resolve("index.html");
        }
        try (Writer out = Files.newBufferedWriter(target)) {
            format.writer(pages, () -> new TextReport(WIDTH, false, true)).write(report, out);
        }
        return target;
    }

    /** The file each is looked for in, or its folder. */
    private static String name(ReportFormat format) {
        return switch (format) {
            case TEXT -> "wirelint.txt";
            case JSON -> "wirelint.json";
            case HTML -> "html";
            case SARIF -> "wirelint.sarif";
            case JUNIT -> "TEST-wirelint.xml";
            case CHECKSTYLE -> "checkstyle.xml";
            case GITHUB -> "github.txt";
            case GITLAB -> "gitlab.json";
            case RDJSONL -> "wirelint.rdjsonl";
        };
    }
}
