package dev.wirelint.report.ci;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fingerprint;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.text.Escaped;
import dev.wirelint.text.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** The report as GitLab's code quality report, which a merge request shows what it adds to. */
public final class GitlabReport implements ReportWriter {
    @Override
    public void write(Report report, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (CheckedStory story : report.stories()) {
                Map<Fingerprint, Integer> seen = new HashMap<>();
                for (Finding finding : story.findings()) {
                    Fingerprint print = Fingerprint.of(finding, story.source().content());
                    issue(
                            json,
                            story,
                            finding,
                            Escaped.of(story.path()) + ":" + print.hash() + ":" + seen.merge(print, 1, Integer::sum));
                }
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void issue(JsonGenerator json, CheckedStory story, Finding finding, String fingerprint)
            throws IOException {
        Place place = story.source().place(finding.span());
        json.writeStartObject();
        json.writeStringField("description", Escaped.of(finding.message()));
        json.writeStringField("check_name", finding.rule().value());
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", Escaped.of(story.source().file()));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", place.start().line());
        json.writeNumberField("end", place.end().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case SUGGESTION -> "info";
        };
    }
}
