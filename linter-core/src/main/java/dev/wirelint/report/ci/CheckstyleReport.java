package dev.wirelint.report.ci;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.report.Tool;
import dev.wirelint.text.Position;
import java.io.IOException;
import java.io.Writer;

/** The report as Checkstyle writes it, which most build servers and reviewers can read. */
public final class CheckstyleReport implements ReportWriter {
    @Override
    public void write(Report report, Writer out) throws IOException {
        Xml.document(out, xml -> {
            xml.open("checkstyle", "version", Tool.version()).text("\n");
            for (CheckedStory story : report.stories()) {
                xml.open("file", "name", story.source().file()).text("\n");
                for (Finding finding : story.findings()) {
                    Position at = story.source().position(finding.span().start());
                    xml.open(
                                    "error",
                                    "line",
                                    at.line(),
                                    "column",
                                    at.column(),
                                    "severity",
                                    severity(finding.severity()),
                                    "message",
                                    finding.message(),
                                    "source",
                                    Tool.NAME + "." + finding.rule().value())
                            .close();
                }
                xml.close();
            }
            xml.close();
        });
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "info";
        };
    }
}
