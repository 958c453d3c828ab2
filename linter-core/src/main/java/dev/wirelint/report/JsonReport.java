package dev.wirelint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/**
 * The report as JSON for other programs. Offsets count UTF-16 code units of the decoded file from 0, lines and columns
 * from 1, ends are exclusive.
 */
public final class JsonReport implements ReportWriter {
    static final int SCHEMA = 1;

    @Override
    public void write(Report report, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", Tool.NAME);
            json.writeStringField("version", Tool.version());
            json.writeEndObject();
            summary(json, report);
            json.writeArrayFieldStart("articles");
            for (CheckedStory story : report.stories()) {
                story(json, story);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** One story as one line, as it stands in the report but for the spaces. */
    public static String line(CheckedStory story) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            story(json, story);
        }
        return line.toString();
    }

    private static void summary(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("articles", report.articles());
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("suggestions", report.count(Severity.SUGGESTION));
        json.writeEndObject();
    }

    private static void story(JsonGenerator json, CheckedStory story) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", story.path());
        json.writeArrayFieldStart("findings");
        for (Finding finding : story.findings()) {
            FindingJson.write(json, story.source(), finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
