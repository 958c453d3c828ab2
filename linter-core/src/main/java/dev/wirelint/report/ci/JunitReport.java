package dev.wirelint.report.ci;

import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.report.Tool;
import dev.wirelint.text.Position;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLStreamException;

/** The report as a JUnit test run: a story is a suite, each of its findings a failed case, no finding a passed one. */
public final class JunitReport implements ReportWriter {
    @Override
    public void write(Report report, Writer out) throws IOException {
        int failures =
                report.stories().stream().mapToInt(s -> s.findings().size()).sum();
        int cases = report.stories().stream().mapToInt(JunitReport::cases).sum();
        Xml.document(out, xml -> {
            xml.open("testsuites", "name", Tool.NAME, "tests", cases, "failures", failures)
                    .text("\n");
            for (CheckedStory story : report.stories()) {
                xml.open(
                                "testsuite",
                                "name",
                                story.path(),
                                "tests",
                                cases(story),
                                "failures",
                                story.findings().size(),
                                "errors",
                                0,
                                "skipped",
                                0)
                        .text("\n");
                if (story.findings().isEmpty()) {
                    xml.open("testcase", "classname", story.path(), "name", "nothing to mend")
                            .close();
                }
                for (Finding finding : story.findings()) {
                    failure(xml, story, finding);
                }
                xml.close();
            }
            xml.close();
        });
    }

    private static int cases(CheckedStory story) {
        return Math.max(1, story.findings().size());
    }

    private static void failure(Xml xml, CheckedStory story, Finding finding) throws XMLStreamException {
        Position at = story.source().position(finding.span().start());
        String place = story.path() + ":" + at.line() + ":" + at.column();
        xml.open(
                "testcase",
                "classname",
                story.path(),
                "name",
                finding.rule().value() + " at " + at.line() + ":" + at.column());
        xml.open("failure", "type", finding.rule().value(), "message", finding.message())
                .text(place + ": " + finding.severity().label() + ": " + finding.message())
                .close();
        xml.close();
    }
}
