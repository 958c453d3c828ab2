package dev.wirelint.maven;

import dev.wirelint.report.JsonReport;
import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.report.TextReport;
import dev.wirelint.report.ci.CheckstyleReport;
import dev.wirelint.report.ci.GithubReport;
import dev.wirelint.report.ci.GitlabReport;
import dev.wirelint.report.ci.JunitReport;
import dev.wirelint.report.ci.RdjsonlReport;
import dev.wirelint.report.ci.SarifReport;
import dev.wirelint.report.html.HtmlReport;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** A report that is written into the build's folder. */
enum ReportFormat {
    HTML("html"),
    JSON("wirelint.json"),
    SARIF("wirelint.sarif"),
    JUNIT("TEST-wirelint.xml"),
    CHECKSTYLE("checkstyle.xml"),
    GITHUB("github.txt"),
    GITLAB("gitlab.json"),
    RDJSONL("wirelint.rdjsonl"),
    TEXT("wirelint.txt");

    private static final int WIDTH = 100;

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    static List<ReportFormat> of(List<String> names) throws MojoExecutionException {
        for (String name : names) {
            if (!label(name)) {
                throw new MojoExecutionException("formats cannot hold '" + name + "'; it is one of "
                        + Arrays.stream(values()).map(ReportFormat::label).collect(Collectors.joining(", ")));
            }
        }
        return names.stream()
                .map(n -> valueOf(n.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /** Writes the report; gives the file to open. */
    Path write(Report report, List<RulePage> pages, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(file);
        if (this == HTML) {
            new HtmlReport(pages).writeFolder(report, target);
            return target.resolve("index.html");
        }
        try (Writer out = Files.newBufferedWriter(target)) {
            writer(pages).write(report, out);
        }
        return target;
    }

    private ReportWriter writer(List<RulePage> pages) {
        return switch (this) {
            case HTML -> new HtmlReport(pages);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(pages);
            case JUNIT -> new JunitReport();
            case CHECKSTYLE -> new CheckstyleReport();
            case GITHUB -> new GithubReport();
            case GITLAB -> new GitlabReport();
            case RDJSONL -> new RdjsonlReport();
            case TEXT -> new TextReport(WIDTH, false, true);
        };
    }

    private static boolean label(String name) {
        return Arrays.stream(values()).anyMatch(f -> f.label().equals(name));
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
