package dev.wirelint.maven;

import dev.wirelint.config.FailOn;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.OneCause;
import dev.wirelint.report.Report;
import dev.wirelint.report.Summary;
import dev.wirelint.report.formats.ReportFormat;
import dev.wirelint.run.Stories;
import dev.wirelint.text.Position;
import dev.wirelint.text.ShownPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks stories and fails the build where there is something to mend. */
abstract class GateMojo extends StoriesMojo {
    /**
     * The lightest severity that fails the build: error, warning, suggestion, or never. Without it, the configuration
     * says.
     */
    @Parameter(property = "wirelint.failOn")
    private @Nullable String failOn;

    /** The baseline of findings to let stand; {@code .wirelint-baseline.json} beside the POM, where there is one. */
    @Parameter(property = "wirelint.baseline")
    private @Nullable File baseline;

    /** Shows only what stands on lines that have changed since this commit, branch or tag, as git tells. */
    @Parameter(property = "wirelint.since")
    private @Nullable String since;

    /**
     * The reports to write: html, json, sarif, junit, checkstyle, github, gitlab, rdjsonl or text. None where the list
     * is empty.
     */
    @Parameter(property = "wirelint.formats", defaultValue = "html")
    private List<String> formats = List.of("html");

    /** The folder the reports are written to. */
    @Parameter(property = "wirelint.reports", defaultValue = "${project.build.directory}/wirelint")
    private File reports = new File("target/wirelint");

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File basedir = new File("");

    @Override
    DeskSettings.Builder settings() {
        DeskSettings.Builder settings = ProjectBaseline.of(baseline, basedir, cached(super.settings()));
        return since == null || since.isBlank() ? settings : settings.since(since);
    }

    @Override
    final void execute(Desk desk, Stories found) throws MojoExecutionException, MojoFailureException, IOException {
        Optional<FailOn> limit = limit();
        List<ReportFormat> asked = ReportFiles.asked(formats);
        if (found.isEmpty()) {
            return;
        }
        Report report = OneCause.in(desk.check(found));
        tellOfStale(report.stale());
        long failing = 0;
        for (CheckedStory story : report.stories()) {
            FailOn from = limit.orElseGet(() -> desk.guide().failOn(found.place(story)));
            for (Finding finding : story.findings()) {
                boolean fails = from.isReachedBy(finding.severity());
                failing += fails ? 1 : 0;
                log(line(story, finding), finding.severity(), fails);
            }
        }
        found.idlePatterns().forEach(getLog()::warn);
        report.reading().columns().forEach(getLog()::info);
        getLog().info(Summary.of(report));
        for (ReportFormat format : asked) {
            Path written = ReportFiles.write(format, report, reports.toPath());
            getLog().info("the report: " + ShownPath.of(written));
        }
        if (!report.isComplete()) {
            throw new MojoExecutionException("not every story could be read; " + Summary.of(report));
        }
        if (failing > 0) {
            throw new MojoFailureException(
                    Summary.number(failing, "finding fails", "findings fail") + " the build; " + cure());
        }
    }

    private Optional<FailOn> limit() throws MojoExecutionException {
        if (failOn == null) {
            return Optional.empty();
        }
        Optional<FailOn> limit = FailOn.of(failOn);
        if (limit.isEmpty()) {
            throw new MojoExecutionException("failOn is error, warning, suggestion or never, not '" + failOn + "'");
        }
        return limit;
    }

    private void tellOfStale(int stale) {
        if (stale > 0) {
            getLog().info(ShownPath.of(ProjectBaseline.file(baseline, basedir))
                    + " lets stand what is no longer there (" + stale
                    + " of its entries); 'mvn wirelint:baseline -Dwirelint.prune' takes it out");
        }
    }

    private static String line(CheckedStory story, Finding finding) {
        Position at = story.source().position(finding.span().start());
        return story.path() + ":" + at.line() + ":" + at.column() + ": " + finding.rule() + ": " + finding.message();
    }

    /** What fails the build is an error of the build, whatever it weighs for an editor. */
    private void log(String line, Severity severity, boolean fails) {
        if (fails) {
            getLog().error(line);
        } else if (severity == Severity.SUGGESTION) {
            getLog().info(line);
        } else {
            getLog().warn(line);
        }
    }

    private String cure() {
        return formats.isEmpty()
                ? "mend what is listed above, or let it stand with a stet line that says why"
                : "mend what is listed above, or let it stand with a stet line that says why; the report is in "
                        + ShownPath.of(reports.toPath());
    }
}
