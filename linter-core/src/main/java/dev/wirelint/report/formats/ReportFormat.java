package dev.wirelint.report.formats;

import dev.wirelint.report.JsonReport;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.report.ci.CheckstyleReport;
import dev.wirelint.report.ci.GithubReport;
import dev.wirelint.report.ci.GitlabReport;
import dev.wirelint.report.ci.JunitReport;
import dev.wirelint.report.ci.RdjsonlReport;
import dev.wirelint.report.ci.SarifReport;
import dev.wirelint.report.html.HtmlReport;
import dev.wirelint.rule.RulePage;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The reports a run can write, by the names they are asked for with. */
public enum ReportFormat {
    HTML,
    JSON,
    SARIF,
    JUNIT,
    CHECKSTYLE,
    GITHUB,
    GITLAB,
    RDJSONL,
    TEXT;

    /** The name it is asked for with. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What writes it.
     *
     * @param pages the pages of the rules that may have found something
     * @param text makes what writes the report for people, which only its reader can lay out
     */
    public ReportWriter writer(List<RulePage> pages, Supplier<? extends ReportWriter> text) {
        return switch (this) {
            case HTML -> new HtmlReport(pages);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(pages);
            case JUNIT -> new JunitReport();
            case CHECKSTYLE -> new CheckstyleReport();
            case GITHUB -> new GithubReport();
            case GITLAB -> new GitlabReport();
            case RDJSONL -> new RdjsonlReport();
            case TEXT -> text.get();
        };
    }
}
