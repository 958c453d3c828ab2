package dev.wirelint.maven;

import dev.wirelint.report.Report;
import dev.wirelint.report.Swap;
import dev.wirelint.report.TextReport;
import dev.wirelint.report.formats.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports that are written into the build's folder. */
final class ReportFiles {
    private static final int WIDTH = 100;

    private ReportFiles() {}

    static List<ReportFormat> asked(List<String> names) throws MojoExecutionException {
        Set<ReportFormat> formats = new LinkedHashSet<>();
        for (String name : names) {
            formats.add(ReportFormat.named(name)
                    .orElseThrow(() -> new MojoExecutionException("formats cannot hold '" + name + "'; it is one of "
                            + String.join(", ", ReportFormat.labels()))));
        }
        return new ArrayList<>(formats);
    }

    /** Writes a report; gives the file to open. */
    static Path write(ReportFormat format, Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(format.usualName());
        if (format.hasPages()) {
            return format.writePages(report, target);
        }
        Swap.write(target, out -> format.write(report, () -> new TextReport(WIDTH, false, true), out));
        return target;
    }
}
