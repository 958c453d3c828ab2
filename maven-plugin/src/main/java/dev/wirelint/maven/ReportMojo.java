package dev.wirelint.maven;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.report.OneCause;
import dev.wirelint.report.Report;
import dev.wirelint.report.formats.ReportFormat;
import dev.wirelint.report.html.HtmlReport;
import dev.wirelint.run.Stories;
import dev.wirelint.text.PageException;
import dev.wirelint.text.ShownPath;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Writes what there is to mend into the project's site: an overview as one of its pages, and the report, story by
 * story, beside it. Called by itself, it writes the report alone.
 *
 * <p>It is compiled against the reporting interface of site plugins before 3.20, and has the methods of the one since,
 * so that it runs with either.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends StoriesMojo implements MavenMultiPageReport {
    private static final String FOLDER = "wirelint-report";

    /** The baseline to show the trend against; {@code .wirelint-baseline.json} beside the POM, where there is one. */
    @Parameter(property = "wirelint.baseline")
    private @Nullable File baseline;

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File site = new File("target/site");

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File basedir = new File("");

    @Override
    DeskSettings.Builder settings() {
        return ProjectBaseline.of(baseline, basedir, cached(super.settings()));
    }

    @Override
    void execute(Desk desk, Stories found) throws IOException {
        write(OneCause.in(desk.check(found)));
        getLog().info("the report: "
                + ShownPath.of(site.toPath().resolve(FOLDER).resolve("index.html")));
    }

    /** Asked for by site plugins of both generations, of a report that may write several pages. */
    @Override
    public void generate(Sink page, SinkFactory others, Locale locale) throws MavenReportException {
        generate(page);
    }

    /** Asked for by site plugins that write a report as one page. */
    public void generate(Sink page, Locale locale) throws MavenReportException {
        generate(page);
    }

    /** The same, by those of before 2024. */
    @Override
    @SuppressWarnings("deprecation")
    public void generate(org.codehaus.doxia.sink.Sink page, Locale locale) throws MavenReportException {
        generate((Sink) page);
    }

    private void generate(Sink page) throws MavenReportException {
        try {
            Desk desk = Desk.open(settings().build());
            Report report = OneCause.in(desk.check(stories(desk)));
            write(report);
            StringWriter part = new StringWriter();
            new HtmlReport(report.rules()).writePart(report, FOLDER + "/", part);
            write(part.toString(), page);
        } catch (PageException | IOException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()), e);
        }
    }

    private void write(Report report) throws IOException {
        ReportFormat.HTML.writePages(report, site.toPath().resolve(FOLDER));
    }

    private void write(String part, Sink page) {
        page.head();
        page.title();
        page.text(getName(Locale.ROOT));
        page.title_();
        page.head_();
        page.body();
        page.section1();
        page.sectionTitle1();
        page.text(getName(Locale.ROOT));
        page.sectionTitle1_();
        page.rawText(part);
        page.section1_();
        page.body_();
        page.flush();
        page.close();
    }

    @Override
    public String getOutputName() {
        return "wirelint";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "wirelint";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What there is to mend in the stories.";
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        site = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return site;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped() && folders().stream().anyMatch(Files::isDirectory);
    }
}
